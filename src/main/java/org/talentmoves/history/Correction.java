package org.talentmoves.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Whole;

/**
 * Something that was wrong here, and what became of it.
 *
 * @param history of what was wrong; null where it is not public under that name any more
 * @param before the version that was wrong; null where it is not on record
 * @param after the version that put it right
 * @param heirs where things are that were merged since
 */
public record Correction(
        LedgerEntry entry,
        @Nullable Chronicle history,
        @Nullable Version before,
        @Nullable Version after,
        Heirs heirs) {

    static Correction of(LedgerEntry entry, @Nullable Chronicle history, Heirs heirs) {
        Version after = history == null
                ? null
                : history.version(entry.revision().version()).orElse(null);
        Version before =
                history == null || after == null ? null : history.before(after).orElse(null);
        return new Correction(entry, history, before, after, heirs);
    }

    /** The address at which both versions stand beside each other. */
    public String comparison() {
        int right = entry.revision().version();
        return entry.calling().place().comparison(entry.revision().subject(), right - 1, right);
    }

    /** Whether it is about a fact as a whole: that it was retracted, or reinstated. */
    public boolean isOfTheWhole() {
        return entry.act().isDecision();
    }

    /** What was put right; empty where the wrong version was not kept. */
    public Optional<Difference> difference() {
        return before == null || after == null ? Optional.empty() : Difference.between(before, after);
    }

    /** The fields that were put right, each with how long it was wrong. */
    public List<Mended<Change>> fields() {
        return difference().stream()
                .flatMap(difference -> difference.changed().stream())
                .map(change -> new Mended<>(change, course(heirs.of(change)::wasSaid, heirs.of(change)::isSaid)))
                .toList();
    }

    /** The citations that were put right, in the same way. */
    public List<Mended<Recitation>> citations() {
        return difference().stream()
                .flatMap(difference -> difference.citations().stream())
                .filter(each -> each.way() != Way.SAME)
                .map(each -> new Mended<>(each, course(heirs.of(each)::wasSaid, heirs.of(each)::isSaid)))
                .toList();
    }

    /** How long a fact stood that was retracted, or stood retracted that was reinstated; empty where that is not on record. */
    public Optional<Course> whole() {
        Chronicle all = history;
        Version right = after;
        if (all == null || right == null || before == null) {
            return Optional.empty();
        }
        boolean retracted = all.isRetracted(right);
        return Optional.of(course(Said.either(version -> all.isRetracted(version) == retracted)));
    }

    /** Since which version a fact that was retracted had been told in the words in which it was told then. */
    public Optional<Version> worded() {
        Chronicle all = history;
        Version last = before;
        return all == null || last == null
                ? Optional.empty()
                : Optional.of(all.firstToSay(last, version -> version.isInTheWordsOf(last)));
    }

    /** By what the versions say, under the names that hold now. */
    private Course course(Predicate<Whole> wrong, Predicate<Whole> right) {
        return course(Said.in(heirs, wrong, right));
    }

    private Course course(Said said) {
        return Course.of(
                Objects.requireNonNull(history), Objects.requireNonNull(before), Objects.requireNonNull(after), said);
    }

    /** All that was said of what was retracted and is told in no sentence, such as a pay term. */
    public Optional<Difference> said() {
        return Optional.ofNullable(before)
                .filter(wrong -> wrong.told().isEmpty())
                .flatMap(wrong -> Optional.ofNullable(wrong.content()))
                .map(content -> Difference.of(entry.revision().subject().kind(), content));
    }

    /** What is to be named of it. */
    public Stream<Difference> differences() {
        return Stream.concat(difference().stream(), said().stream());
    }
}
