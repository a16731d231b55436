package org.talentmoves.history.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.history.Calling;
import org.talentmoves.history.Chronicle;
import org.talentmoves.history.Difference;
import org.talentmoves.history.Nameplates.Plates;
import org.talentmoves.history.Place;
import org.talentmoves.history.Version;

/**
 * One version that does not hold any more, as its page shows it.
 *
 * @param calling of the page to which it belongs
 * @param history of the thing itself, or of the pay term
 * @param version null where it is not on record
 * @param content what it said; null where that was not kept
 */
public record VersionView(
        Calling calling,
        Chronicle history,
        int number,
        @Nullable Version version,
        @Nullable Difference content,
        Plates plates) {

    public Place place() {
        return Place.of(calling.entry() == null ? history.subject() : calling.subject());
    }

    /** Its retraction, where the fact was retracted and is so now. */
    public Optional<Version> retraction() {
        return history.retraction();
    }

    /** The version that took its place, where it is on record. */
    public Optional<Version> next() {
        return history.versions().stream()
                .filter(later -> later.number() == number + 1)
                .findFirst();
    }

    /** Where it stands beside the version that holds. */
    public String comparison() {
        return place().comparison(history.subject(), number, history.latest());
    }
}
