package org.talentmoves.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.NotAPartialDate;
import org.talentmoves.shared.PartialDate;

/** A date in figures with the year first: 2025-06-30, 2025/6/30, 2025.06, 2025, 20250630. */
final class IsoDate {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{3})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?");
    private static final Pattern COMPACT = Pattern.compile("([1-9]\\d{3})(\\d{2})(\\d{2})");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private IsoDate() {}

    static Optional<PartialDate> read(Line line) {
        Matcher compact = COMPACT.matcher(line.text());
        if (compact.matches()) {
            return Optional.of(compact(line, compact));
        }
        Matcher form = FORM.matcher(line.text());
        return form.matches() ? Optional.of(date(line, form.group(1), form.group(3), form.group(4))) : Optional.empty();
    }

    /** 30062025 is no date of the year 3006, and 11111111 none of 1111; a university may still be founded in 1209. */
    private static PartialDate compact(Line line, Matcher form) {
        int year = Integer.parseInt(form.group(1));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw line.refused(Why.DATE_EIGHT_FIGURES);
        }
        return date(line, form.group(1), form.group(2), form.group(3));
    }

    /** Refuses a day that its month and a month that its year does not have. */
    static PartialDate date(Line line, String year, @Nullable String month, @Nullable String day) {
        try {
            return new PartialDate(Integer.parseInt(year), number(month), number(day), false);
        } catch (NotAPartialDate e) {
            throw line.refused(DateRefusal.isTwoYears(line) ? Why.DATE_TWO_YEARS : Why.DATE_IMPOSSIBLE);
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
