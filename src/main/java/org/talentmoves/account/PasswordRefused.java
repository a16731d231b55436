package org.talentmoves.account;

import java.util.Locale;
import org.talentmoves.shared.Invalid;

/** A password that cannot be chosen, or that is not the present one. */
public final class PasswordRefused extends Invalid {

    private final Fault fault;

    PasswordRefused(Fault fault) {
        super(fault.reason);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong with it. */
    public enum Fault {
        TOO_SHORT("A password needs at least %d characters.".formatted(Password.FEWEST)),
        TOO_LONG("A password has at most %d characters.".formatted(Password.MOST)),
        TOO_EASY(
                "A password is not the e-mail address, the name or a word that is tried first, nor one character again and again."),
        NOT_ANOTHER("The new password is the old one; choose another."),
        NOT_THE_PRESENT_ONE("This is not the present password.");

        private final String reason;

        Fault(String reason) {
            this.reason = reason;
        }

        /** The last part of the key of its message: too-short. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
