package org.talentmoves.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.TextRefused;

class AccountTests {

    private static final Instant THEN = Instant.parse("2025-07-01T08:00:00Z");

    private final Account ada =
            new Account(new EmailAddress("ada@example.org"), " Ada Ferreira ", Role.EDITOR, "{argon2}x", THEN);

    @Test
    void keepsItsNameAndNoWayInWhenItIsRemoved() {
        ada.isRemoved(THEN.plusSeconds(1));
        assertThat(ada.isRemoved()).isTrue();
        assertThat(ada.name()).isEqualTo("Ada Ferreira");
        assertThat(ada.email()).isEmpty();
        assertThat(ada.passwordHash()).isEmpty();
    }

    @Test
    void needChangeItsPasswordNoMoreOnceItHas() {
        ada.mustChooseAnotherPassword();
        ada.choosesPassword("{argon2}y");
        assertThat(ada.mustChangePassword()).isFalse();
    }

    @Test
    void hasAName() {
        assertThatRefusal(() -> ada.isNamed(" ")).isOf(TextRefused.class);
        assertThatRefusal(() -> ada.isNamed("a".repeat(101))).isOf(TextRefused.class);
    }

    @Test
    void signsInInSmallLetters() {
        assertThat(new EmailAddress(" Ada@Example.ORG ")).hasToString("ada@example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "ada@", "@example.org", "ada @example.org", "a@b@c", "ada@exam\u0000ple.org"})
    void refusesWhatIsNoAddress(String typed) {
        assertThatRefusal(() -> new EmailAddress(typed)).isOf(NotAnEmailAddress.class);
    }

    @Test
    void isKnownToBrowsersByItsId() {
        assertThat(PasskeyOwners.accountId(PasskeyOwners.bytes(ada.id()))).isEqualTo(ada.id());
    }
}
