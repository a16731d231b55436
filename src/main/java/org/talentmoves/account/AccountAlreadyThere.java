package org.talentmoves.account;

import org.talentmoves.shared.Conflict;

/** Somebody signs in with that e-mail address already. */
public final class AccountAlreadyThere extends Conflict {

    AccountAlreadyThere(EmailAddress email) {
        super("There is an account for %s already; change its role in the list of people.".formatted(email));
    }
}
