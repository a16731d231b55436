package org.talentmoves.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordTests {

    private static final EmailAddress EMAIL = new EmailAddress("ada.ferreira@example.org");

    @ParameterizedTest
    @ValueSource(strings = {"a quiet heron", "一只安静的苍鹭站在芦苇丛中", "123456789012", "      spaces count      "})
    void takesAnyCharacters(String typed) {
        assertThat(Password.of(typed, EMAIL, "Ada").value()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, at least 12",
        "password1234, tried first",
        "!!2025Welcome!!, tried first",
        "aaaaaaaaaaaaaa, again and again",
        "ababcababcababc, again and again",
        "Ada.Ferreira@Example.org, e-mail address",
        "ada maria ferreira, the name"
    })
    void refusesWhatIsGuessed(String typed, String reason) {
        assertThatRefusal(() -> Password.of(typed, EMAIL, "Ada Maria Ferreira"))
                .isOf(PasswordRefused.class)
                .saying(reason);
    }

    @Test
    void takesTwoHundredCharactersAndNoMore() {
        String most = "abcd".repeat(50);
        assertThat(Password.of(most, EMAIL, "Ada").value()).hasSize(200);
        assertThatRefusal(() -> Password.of(most + "e", EMAIL, "Ada")).saying("at most 200");
    }

    @Test
    void isToldToNoLog() {
        assertThat(new Password("a quiet heron")).hasToString("a password");
        assertThat(new AdministratorSettings("ada@example.org", "a quiet heron").toString())
                .doesNotContain("heron");
    }

    /** Beyond the 72 bytes of bcrypt. */
    @Test
    void isHashedToItsLastCharacter() {
        PasswordEncoder encoder = PasswordHashing.passwordEncoder();
        String hash = String.valueOf(encoder.encode("abcd".repeat(49) + "abce"));
        assertThat(hash).startsWith("{argon2}$argon2id$");
        assertThat(encoder.matches("abcd".repeat(49) + "abce", hash)).isTrue();
        assertThat(encoder.matches("abcd".repeat(49) + "abcf", hash)).isFalse();
    }
}
