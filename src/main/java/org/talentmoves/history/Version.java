package org.talentmoves.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Told;
import org.talentmoves.editorial.Whole;

/**
 * One version with what it said and how long it stood.
 *
 * @param until when it was replaced (UTC); null for the version that holds
 * @param content null where it was not kept
 */
public record Version(
        Revision revision,
        @Nullable OffsetDateTime until,
        @Nullable Whole content) {

    public Subject subject() {
        return revision.subject();
    }

    public int number() {
        return revision.version();
    }

    public Act act() {
        return revision.occasion().act();
    }

    public Occasion occasion() {
        return revision.occasion();
    }

    public @Nullable OffsetDateTime at() {
        return revision.at();
    }

    /** By whose change it came about, where it only followed others. */
    public List<Followed> followed() {
        return revision.through().stream()
                .map(subject -> Followed.by(subject(), content, subject))
                .toList();
    }

    public Optional<Told> told() {
        return Optional.ofNullable(revision.told());
    }

    /** Whether it says what these changes did away with. */
    boolean says(List<Change> changes) {
        Whole said = content;
        return said != null
                && changes.stream()
                        .allMatch(change -> change.facet().of(said.cells()).equals(change.before()));
    }

    /** Whether something is known of it that could be brought back. */
    public boolean isKept() {
        return content != null;
    }
}
