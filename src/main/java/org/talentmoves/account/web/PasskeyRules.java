package org.talentmoves.account.web;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.PropertyResolver;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * What a passkey must be to stand for a password: bound to the host of this site, kept with who it is for, and used only by
 * whom the device knows (by finger, face or number).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskAddress.class)
class PasskeyRules {

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository credentials,
            DeskAddress address,
            PropertyResolver environment) {
        PublicKeyCredentialRpEntity site = PublicKeyCredentialRpEntity.builder()
                .id(address.host())
                .name("Talent Moves")
                .build();
        int port = environment.getProperty("server.port", int.class, 8080);
        Webauthn4JRelyingPartyOperations rules =
                new Webauthn4JRelyingPartyOperations(owners, credentials, site, Set.of(address.origin(port)));
        rules.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        rules.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return rules;
    }
}
