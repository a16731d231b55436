/* Buttons that copy what stands on the page. Without this script they are not shown, and the text can be selected at a click. */
(() => {
  "use strict";

  document.documentElement.classList.add("scripted");

  const select = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  /* The clipboard is there over https only; elsewhere the selection is copied as by hand. */
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      return true;
    } catch {
      select(text);
      return document.execCommand("copy");
    }
  };

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[data-copies]");
    const text = button && document.getElementById(button.dataset.copies);
    if (text) {
      document.querySelectorAll(".copied").forEach((other) => { other.textContent = ""; });
      const done = await copy(text);
      button.nextElementSibling.textContent = done ? button.dataset.done : button.dataset.failed;
    }
  });
})();
