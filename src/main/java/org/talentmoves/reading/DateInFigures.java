package org.talentmoves.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.NotAPartialDate;
import org.talentmoves.shared.PartialDate;

/** A date all in figures of which the year does not come first, or has two digits: 6/7/2025, 06.07.25, 6/2025. */
final class DateInFigures {

    /** The orders in which three figures are read: of the year, the month and the day, by their places. */
    private static final List<int[]> ORDERS = List.of(new int[] {2, 1, 0}, new int[] {2, 0, 1}, new int[] {0, 1, 2});

    private static final List<Remark> ONE_ORDER = List.of(Remark.DAY_MONTH_ORDER);
    private static final Pattern FORM =
            Pattern.compile("\\d{1,2}([./-]) ?\\d{1,2}\\1 ?[1-9]\\d{3}|\\d{1,2}[./-][1-9]\\d{3}");

    private DateInFigures() {}

    /** A month, or a day when it is the only one that it can mean; “06.07.25” never, since its year is not sure. */
    static Optional<Understood<PartialDate>> read(Line line) {
        List<DateWord> words = DateWord.of(line.text());
        List<PartialDate> readings = FORM.matcher(line.text()).matches() ? readings(words) : List.of();
        return readings.size() == 1
                ? Optional.of(new Understood<>(readings.get(0), isSameInEitherOrder(words) ? List.of() : ONE_ORDER))
                : Optional.empty();
    }

    /** 6/6/2025, and 6/2025, which has no day. */
    private static boolean isSameInEitherOrder(List<DateWord> words) {
        return words.size() == 2
                || Integer.parseInt(words.get(0).digits())
                        == Integer.parseInt(words.get(1).digits());
    }

    /** Every day or month that it may mean; none when it is not such a date. */
    static List<PartialDate> readings(List<DateWord> words) {
        List<String> figures = words.stream().map(DateWord::digits).toList();
        return switch (DateWord.pattern(words)) {
            case "DY" -> dates(figures.get(1), figures.get(0), null);
            case "DDY" -> days(figures, 2);
            case "DDD" -> days(figures, 3);
            default -> List.of();
        };
    }

    private static List<PartialDate> days(List<String> figures, int orders) {
        return ORDERS.subList(0, orders).stream()
                .flatMap(order -> dates(figures.get(order[0]), figures.get(order[1]), figures.get(order[2])).stream())
                .distinct()
                .toList();
    }

    private static List<PartialDate> dates(String year, String month, @Nullable String day) {
        try {
            int full = Integer.parseInt(year) + (year.length() < 4 ? 2000 : 0);
            return List.of(
                    new PartialDate(full, Integer.valueOf(month), day == null ? null : Integer.valueOf(day), false));
        } catch (NotAPartialDate e) {
            return List.of();
        }
    }
}
