package org.talentmoves.history;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** Whether it is retracted now. */
    public boolean isRetracted() {
        return isRetracted(present());
    }

    /** Whether the fact was retracted as of a version, and not reinstated or decided otherwise since. */
    boolean isRetracted(Version version) {
        return versions.stream()
                .filter(earlier -> earlier.number() <= version.number()
                        && (earlier.act() == Act.RETRACTED || earlier.act() == Act.REINSTATED))
                .findFirst()
                .filter(last -> last.act() == Act.RETRACTED)
                .isPresent();
    }

    /** The retraction that holds, where the fact is retracted. */
    public Optional<Version> retraction() {
        return versions.stream()
                .filter(version -> version.act() == Act.RETRACTED)
                .findFirst()
                .filter(last -> isRetracted(present()));
    }

    /** The first of the versions up to {@code said} that said so too, without one in between that did not. */
    Version firstToSay(Version said, Predicate<Version> so) {
        Version first = said;
        for (Version earlier : versions) {
            if (earlier.number() == first.number() - 1 && so.test(earlier)) {
                first = earlier;
            }
        }
        return first;
    }

    /** The first of which so is true among those after {@code said}. */
    Optional<Version> firstAfter(Version said, Predicate<Version> so) {
        return versions.stream()
                .filter(later -> later.number() > said.number() && so.test(later))
                .reduce((later, earlier) -> earlier);
    }

    /** The version since which so is said that is said now; null where it is not. */
    @Nullable
    Version firstToSayNow(Predicate<Version> so) {
        return so.test(present()) ? firstToSay(present(), so) : null;
    }

    /** Where a version of it or of a part is shown: a fact at its own address, everything else in its history. */
    public String address(Version version) {
        return Place.of(subject).version(version.subject(), version.number());
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
