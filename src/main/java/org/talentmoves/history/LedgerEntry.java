package org.talentmoves.history;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Revision;

/**
 * One change among all others.
 *
 * @param revision without what it says
 * @param calling of what is changed
 */
public record LedgerEntry(Revision revision, Calling calling) {

    public OffsetDateTime at() {
        return Objects.requireNonNull(revision.at());
    }

    public Act act() {
        return revision.occasion().act();
    }

    public LedgerPlace place() {
        return new LedgerPlace(at(), revision.subject().toString(), revision.version());
    }
}
