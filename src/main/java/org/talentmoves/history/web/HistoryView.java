package org.talentmoves.history.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;
import org.talentmoves.history.Calling;
import org.talentmoves.history.Chronicle;
import org.talentmoves.history.Place;
import org.talentmoves.history.Version;

/** A history as its page shows it, with two versions beside each other where that is asked for. */
public record HistoryView(
        Calling calling, Chronicle history, @Nullable ComparisonView comparison) {

    public Place place() {
        return Place.of(history.subject());
    }

    /** The thing itself and its pay terms, each with its versions. */
    public List<Chronicle> histories() {
        return Stream.concat(Stream.of(history), history.parts().stream()).toList();
    }

    /** Whether it is the history of a part, which the page tells beneath that of the whole. */
    public boolean isPart(Chronicle other) {
        return !other.subject().equals(history.subject());
    }

    /** Whether the radio button of a version is pressed: the two that are compared, or else the last two. */
    public boolean isChosen(Chronicle other, Version version, boolean earlier) {
        ComparisonView shown = comparison;
        if (shown != null && shown.after().subject().equals(other.subject())) {
            return version.equals(earlier ? shown.before() : shown.after());
        }
        return version.number() == other.latest() - (earlier ? 1 : 0);
    }

    /** The pay term of which two versions are compared; null where they are of the thing itself. */
    public @Nullable String comparedPart() {
        ComparisonView shown = comparison;
        return shown == null || shown.after().subject().equals(history.subject())
                ? null
                : shown.after().subject().key();
    }

    /** Where a version is shown. */
    public String address(Version version) {
        return history.address(version);
    }

    /** The number of the earlier version that a version brought back; null where it brought back none, or that was not kept. */
    public @Nullable Integer broughtBack(Chronicle other, Version version) {
        return version.act() != Act.RESTORED
                ? null
                : other.versions().stream()
                        .filter(earlier -> earlier.number() < version.number() && earlier.saysTheSameAs(version))
                        .map(Version::number)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether something of it can be brought back: it is there, and the version was kept and says something else. */
    public boolean canReturn(Chronicle other, Version version) {
        return !calling.isGone()
                && version.isKept()
                && !version.equals(other.present())
                && !version.saysTheSameAs(other.present());
    }
}
