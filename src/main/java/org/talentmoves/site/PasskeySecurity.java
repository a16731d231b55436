package org.talentmoves.site;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Passkeys;

/**
 * Adds what a browser asks to make a passkey and to sign in with one. The configurer of Spring Security is not used: it would
 * keep the session that was there before, and sign in somebody who is no {@link Editor}.
 */
@Component
class PasskeySecurity implements AuthenticationManager {

    private final WebAuthnRelyingPartyOperations operations;
    private final UserCredentialRepository credentials;
    private final Passkeys passkeys;
    private final SessionAuthenticationStrategy fresh;
    private final SecurityContextRepository sessions;

    PasskeySecurity(
            WebAuthnRelyingPartyOperations operations,
            UserCredentialRepository credentials,
            Passkeys passkeys,
            SessionAuthenticationStrategy fresh,
            SecurityContextRepository sessions) {
        this.operations = operations;
        this.credentials = credentials;
        this.passkeys = passkeys;
        this.fresh = fresh;
        this.sessions = sessions;
    }

    void addTo(HttpSecurity http) {
        WebAuthnAuthenticationFilter signIn = new WebAuthnAuthenticationFilter();
        signIn.setAuthenticationManager(this);
        signIn.setSessionAuthenticationStrategy(fresh);
        signIn.setSecurityContextRepository(sessions);
        http.addFilterBefore(signIn, BasicAuthenticationFilter.class)
                .addFilterAfter(new WebAuthnRegistrationFilter(credentials, operations), AuthorizationFilter.class)
                .addFilterAfter(new PublicKeyCredentialCreationOptionsFilter(operations), AuthorizationFilter.class)
                .addFilterAfter(new PublicKeyCredentialRequestOptionsFilter(operations), AuthorizationFilter.class);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        if (!(asked instanceof WebAuthnAuthenticationRequestToken passkey)) {
            throw new BadCredentialsException("This is no passkey");
        }
        try {
            Editor editor = passkeys.owner(
                    operations.authenticate(passkey.getWebAuthnRequest()).getId());
            return UsernamePasswordAuthenticationToken.authenticated(editor, null, editor.getAuthorities());
        } catch (RuntimeException refused) {
            throw new BadCredentialsException("The passkey was refused", refused);
        }
    }
}
