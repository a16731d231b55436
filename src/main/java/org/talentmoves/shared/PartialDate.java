package org.talentmoves.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day, perhaps approximate: {@code 2025}, {@code 2025-06}, {@code 2025-06-30}, {@code 2025-06~}.
 *
 * <p>The written form is a subset of EDTF (Library of Congress, Extended Date/Time Format, level 0 dates and the level 1
 * qualifier {@code ~} for a whole date); years 1000 to 9999.
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day, boolean approximate)
        implements Comparable<PartialDate> {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{3})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");

    public PartialDate {
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new NotAPartialDate(year + "-" + month + "-" + day);
        }
        if (year < 1000 || year > 9999 || (day != null && month == null)) {
            throw new NotAPartialDate(year + "-" + month + "-" + day);
        }
    }

    /** Reads the EDTF form; refuses everything else, also a day that its month does not have. */
    public static PartialDate of(String edtf) {
        Matcher form = FORM.matcher(edtf);
        if (!form.matches()) {
            throw new NotAPartialDate(edtf);
        }
        try {
            return new PartialDate(
                    Integer.parseInt(form.group(1)),
                    number(form.group(2)),
                    number(form.group(3)),
                    !form.group(4).isEmpty());
        } catch (NotAPartialDate e) {
            throw new NotAPartialDate(edtf);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    public Precision precision() {
        return month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY;
    }

    /** The first day that it can mean, the approximation left aside. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that it can mean, the approximation left aside. */
    public LocalDate latest() {
        return day != null
                ? earliest()
                : YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    /**
     * Where it stands in a calendar that has places for dates of every precision: 2025-06-30 is 20250630, 2025-06 is
     * 20250600, 2025 is 20250000. Newest first, a month follows its days and a year follows its months.
     */
    public int position() {
        return year * 10000 + (month == null ? 0 : month * 100) + (day == null ? 0 : day);
    }

    public PartialDate approximately() {
        return new PartialDate(year, month, day, true);
    }

    /** As written without the mark of approximation, such as {@code 2025-06}. */
    public String iso() {
        return switch (precision()) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        };
    }

    public String edtf() {
        return approximate ? iso() + "~" : iso();
    }

    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(position(), other.position());
    }

    @Override
    public String toString() {
        return edtf();
    }

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }
}
