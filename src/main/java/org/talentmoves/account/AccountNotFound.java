package org.talentmoves.account;

import org.talentmoves.shared.NotFound;

/** Nobody has that account, or the account is removed. */
public final class AccountNotFound extends NotFound {

    AccountNotFound(AccountId id) {
        super("There is no account %s. The list of people leads to each.".formatted(id));
    }
}
