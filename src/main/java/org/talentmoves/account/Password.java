package org.talentmoves.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.talentmoves.account.PasswordRefused.Fault;

/**
 * A password as it was chosen: 12 to 200 characters of any kind, and not what everybody tries first. No kinds of characters
 * are asked for, since that makes passwords worse (NIST SP 800-63B, section 3.1.1.2).
 */
public record Password(String value) {

    /** What is tried first, whatever figures and signs stand around it. */
    private static final Set<String> TRIED_FIRST = Set.of(
            "password",
            "passwort",
            "passw",
            "qwerty",
            "qwertyuiop",
            "letmein",
            "welcome",
            "iloveyou",
            "admin",
            "administrator",
            "changeme",
            "abc",
            "abcdef",
            "talentmoves",
            "editor",
            "secret");

    static final int FEWEST = 12;
    static final int MOST = 200;

    public Password {
        long characters = value.codePoints().count();
        if (characters < FEWEST) {
            throw new PasswordRefused(Fault.TOO_SHORT);
        }
        if (characters > MOST) {
            throw new PasswordRefused(Fault.TOO_LONG);
        }
    }

    /** The password for an account, or a refusal where whoever knows the account guesses it. */
    static Password of(String typed, EmailAddress email, String name) {
        Password password = new Password(typed);
        String small = typed.strip().toLowerCase(Locale.ROOT);
        boolean isKnown =
                List.of(email.value(), name.strip().toLowerCase(Locale.ROOT)).contains(small);
        if (isKnown
                || TRIED_FIRST.contains(small.replaceAll("[^a-z]+", ""))
                || small.codePoints().distinct().count() < 4) {
            throw new PasswordRefused(Fault.TOO_EASY);
        }
        return password;
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "a password";
    }
}
