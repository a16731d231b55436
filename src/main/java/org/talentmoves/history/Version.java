package org.talentmoves.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** Whether what it says is known, and that is so. */
    boolean says(Predicate<Whole> so) {
        Whole said = content;
        return said != null && so.test(said);
    }

    /** Whether it was told in the same words; where these were not kept, whether it says the same. */
    boolean isInTheWordsOf(Version other) {
        Optional<String> words = told().map(Told::english);
        Optional<String> others = other.told().map(Told::english);
        return words.isPresent() && others.isPresent() ? words.equals(others) : saysTheSameAs(other);
    }

    /** Whether both are kept and say the same. */
    public boolean saysTheSameAs(Version other) {
        return other.says(said -> says(said::isSameAs));
    }

    /** Whether something is known of it that could be brought back. */
    public boolean isKept() {
        return content != null;
    }
}
