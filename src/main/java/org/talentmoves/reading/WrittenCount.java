package org.talentmoves.reading;

import java.util.List;
import java.util.Locale;
import org.talentmoves.shared.Qualifier;

/** A number of people as it is written: “at least 8”, “about 20”, “eleven”, “至少8人”. */
public final class WrittenCount {

    private static final Scanner.Subject PEOPLE =
            new Scanner.Subject(CountWords.ALL, false, Why.COUNT_WORD, Why.COUNT_VAGUE, Why.COUNT_SEPARATORS);

    private WrittenCount() {}

    /** Refuses what is no number of people, none of them, or a range. */
    public static Understood<Count> read(String typed) {
        Line line = Line.of("The number of people", typed);
        Pieces pieces = new Pieces(Scanner.tokens(line, PEOPLE));
        if (pieces.bounds().size() > 1) {
            throw line.refused(Why.COUNT_RANGE);
        }
        if (pieces.bounds().isEmpty() || !pieces.areInPlace()) {
            throw line.refused(Why.COUNT_UNKNOWN);
        }
        Count count = new Count(people(line, pieces.bounds().get(0)), qualifier(line, pieces.qualifiers()));
        return new Understood<>(count, pieces.remarks());
    }

    /** The text from which {@link #read} reads the same number: “at least 8”. */
    public static String write(int people, Qualifier qualifier) {
        return Qualified.write(qualifier, String.format(Locale.ROOT, "%,d", people));
    }

    private static Qualifier qualifier(Line line, List<Qualifier> qualifiers) {
        if (qualifiers.size() > 1) {
            throw line.refused(Why.COUNT_TWO_QUALIFIERS);
        }
        return qualifiers.isEmpty() ? Qualifier.EXACT : qualifiers.get(0);
    }

    private static int people(Line line, Bound bound) {
        if (!bound.isWhole()) {
            throw line.refused(Why.COUNT_UNKNOWN);
        }
        if (bound.isAbove(Integer.MAX_VALUE)) {
            throw line.refused(Why.COUNT_TOO_LARGE);
        }
        if (bound.value().signum() == 0) {
            throw line.refused(Why.COUNT_NONE);
        }
        return bound.value().intValueExact();
    }
}
