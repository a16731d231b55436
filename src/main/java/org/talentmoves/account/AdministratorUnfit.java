package org.talentmoves.account;

/** The first start was given an administrator that cannot be. */
class AdministratorUnfit extends RuntimeException {

    AdministratorUnfit(String reason) {
        super(reason);
    }
}
