package org.talentmoves.shared;

import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The short public id of a fact, such as {@code m001}: the letter of its kind and at least three digits. Never reused. */
@Embeddable
public record FactId(String value) implements Comparable<FactId> {

    private static final Pattern FORM = Pattern.compile("[mopdbt](\\d{3}|[1-9]\\d{3,11})");

    private static final Comparator<FactId> BY_NUMBER =
            Comparator.comparing(FactId::kind).thenComparingLong(FactId::number);

    public FactId {
        if (!FORM.matcher(value).matches()) {
            throw new NotAFactId(value);
        }
    }

    public static FactId of(FactKind kind, long number) {
        return new FactId(String.format(Locale.ROOT, "%c%03d", kind.letter(), number));
    }

    /** Returns itself, or refuses when it is the id of another kind of fact. */
    public FactId mustBe(FactKind kind) {
        if (kind() != kind) {
            throw new NotAFactId(this, kind);
        }
        return this;
    }

    public FactKind kind() {
        return FactKind.withLetter(value.charAt(0)).orElseThrow(IllegalStateException::new);
    }

    public long number() {
        return Long.parseLong(value.substring(1));
    }

    @Override
    public int compareTo(FactId other) {
        return BY_NUMBER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
