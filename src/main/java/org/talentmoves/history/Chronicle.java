package org.talentmoves.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;

/**
 * All versions of one thing, newest first.
 *
 * @param parts those of the pay terms of an offer; empty for everything else
 */
public record Chronicle(Subject subject, List<Version> versions, List<Chronicle> parts) {

    /** Of revisions, newest first; {@code present} is what the last one says, where it was looked up. */
    static Chronicle of(Subject subject, List<Revision> revisions, @Nullable Whole present) {
        List<Version> versions = new ArrayList<>();
        OffsetDateTime until = null;
        Map<Integer, Whole> contents = Revision.contents(revisions, present);
        for (Revision revision : revisions) {
            versions.add(new Version(revision, versions.isEmpty() ? null : until, contents.get(revision.version())));
            until = revision.at();
        }
        return new Chronicle(subject, List.copyOf(versions), List.of());
    }

    Chronicle with(List<Chronicle> terms) {
        return new Chronicle(subject, versions, List.copyOf(terms));
    }

    /** The version that holds. */
    public Version present() {
        return versions.get(0);
    }

    /** How many versions there were, those included of which nothing is kept. */
    public int latest() {
        return present().number();
    }

    /** That version, or refuses with {@link NoSuchVersion}; of one before the first on record nothing is told. */
    public Optional<Version> version(int number) {
        if (number > latest()) {
            throw new NoSuchVersion(subject, number, latest());
        }
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The version before another, where it is on record. */
    public Optional<Version> before(Version version) {
        return versions.stream()
                .filter(earlier -> earlier.number() == version.number() - 1)
                .findFirst();
    }

    /** What a version changed; empty for the first, and where one of the two was not kept. */
    public Optional<Difference> changeBy(Version version) {
        return before(version).flatMap(earlier -> Difference.between(earlier, version));
    }

    /**
     * Since when what a version put right had stood here: the time of the first of the versions before it that said so too;
     * of a retraction that of the first of all.
     */
    Optional<OffsetDateTime> wrongSince(Version right) {
        if (right.act() == Act.RETRACTED) {
            return Optional.ofNullable(versions.get(versions.size() - 1).at());
        }
        return before(right)
                .flatMap(wrong -> Optional.ofNullable(firstToSay(wrong, right).at()));
    }

    private Version firstToSay(Version wrong, Version right) {
        List<Change> mended =
                Difference.between(wrong, right).map(Difference::changed).orElse(List.of());
        Version first = wrong;
        for (Version earlier : versions) {
            if (earlier.number() == first.number() - 1 && !mended.isEmpty() && earlier.says(mended)) {
                first = earlier;
            }
        }
        return first;
    }

    /** Where a version of it or of a part is shown: a fact at its own address, everything else in its history. */
    public String address(Version version) {
        Place place = Place.of(subject);
        String number = "version=" + version.number();
        if (!version.subject().equals(subject)) {
            return place.history() + "?of=" + version.subject().key() + "&" + number;
        }
        return (subject.kind().isFact() ? place.page() : place.history()) + "?" + number;
    }

    /** Itself, or the part of that id. */
    public Optional<Chronicle> of(@Nullable String part) {
        return part == null
                ? Optional.of(this)
                : parts.stream()
                        .filter(term -> term.subject().key().equals(part))
                        .findFirst();
    }
}
