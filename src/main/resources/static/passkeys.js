/* Passkeys: signing in with one, and making one. Without this script, or in a browser without passkeys, nothing of it is
   shown and the password does. What is asked and answered is as Spring Security has it. */
(() => {
  "use strict";

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  const withBytes = (keys) => (keys || []).map((key) => ({ ...key, id: bytes(key.id) }));

  const ask = async (place, address, body) => {
    const headers = { "Content-Type": "application/json", [place.dataset.header]: place.dataset.token };
    const answer = await fetch(address, { method: "POST", headers, body: body && JSON.stringify(body) });
    if (!answer.ok) {
      throw new Error(`${address}: ${answer.status}`);
    }
    return answer.json();
  };

  const use = async (place) => {
    const options = await ask(place, place.dataset.options);
    const key = await navigator.credentials.get({
      publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: withBytes(options.allowCredentials) }
    });
    await ask(place, place.dataset.finish, {
      id: key.id,
      rawId: text(key.rawId),
      response: {
        authenticatorData: text(key.response.authenticatorData),
        clientDataJSON: text(key.response.clientDataJSON),
        signature: text(key.response.signature),
        userHandle: key.response.userHandle ? text(key.response.userHandle) : undefined
      },
      credType: key.type,
      clientExtensionResults: key.getClientExtensionResults(),
      authenticatorAttachment: key.authenticatorAttachment
    });
  };

  const make = async (place) => {
    const name = place.querySelector("input");
    const options = await ask(place, place.dataset.options);
    const key = await navigator.credentials.create({
      publicKey: {
        ...options,
        user: { ...options.user, id: bytes(options.user.id) },
        challenge: bytes(options.challenge),
        excludeCredentials: withBytes(options.excludeCredentials)
      }
    });
    const credential = {
      id: key.id,
      rawId: text(key.rawId),
      response: {
        attestationObject: text(key.response.attestationObject),
        clientDataJSON: text(key.response.clientDataJSON),
        transports: key.response.getTransports ? key.response.getTransports() : []
      },
      type: key.type,
      clientExtensionResults: key.getClientExtensionResults(),
      authenticatorAttachment: key.authenticatorAttachment
    };
    await ask(place, place.dataset.finish, { publicKey: { credential, label: name.value.trim() || name.placeholder } });
  };

  if (!window.PublicKeyCredential) {
    return;
  }
  document.querySelectorAll(".passkey").forEach((place) => {
    place.hidden = false;
    const run = async (event) => {
      event.preventDefault();
      const message = place.querySelector(".message");
      message.textContent = "";
      try {
        await (place.querySelector("[data-passkey=use]") ? use(place) : make(place));
        location.assign(place.dataset.then);
      } catch (failure) {
        message.textContent = place.dataset.failed;
      }
    };
    place.querySelector("[data-passkey]").addEventListener("click", run);
    place.addEventListener("submit", run);
  });
})();
