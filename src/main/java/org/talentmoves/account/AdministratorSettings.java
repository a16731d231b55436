package org.talentmoves.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Whom the first start makes administrator: {@code TALENTMOVES_ADMIN_EMAIL} and {@code TALENTMOVES_ADMIN_PASSWORD}. */
@ConfigurationProperties("talentmoves.admin")
record AdministratorSettings(
        @Nullable String email, @Nullable String password) {

    AdministratorSettings {
        email = email == null || email.isBlank() ? null : email;
        password = password == null || password.isEmpty() ? null : password;
        if ((email == null) != (password == null)) {
            throw new IllegalArgumentException(
                    "set both TALENTMOVES_ADMIN_EMAIL and TALENTMOVES_ADMIN_PASSWORD, or neither");
        }
    }

    @Override
    public String toString() {
        return "administrator " + email;
    }
}
