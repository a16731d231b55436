package org.talentmoves.account;

import org.talentmoves.shared.Conflict;

/** The last administrator would be removed or take another role, and nobody could let people in any more. */
public final class NoAdministratorLeft extends Conflict {

    NoAdministratorLeft(String name) {
        super("%s is the last administrator; make somebody else one first.".formatted(name));
    }
}
