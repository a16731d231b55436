package org.talentmoves.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.NotAPartialDate;
import org.talentmoves.shared.PartialDate;

/** A date all in figures of which the year does not come first, or has two digits: 6/7/2025, 06.07.25, 6/2025. */
final class DateInFigures {

    /** The orders in which three figures are read: of the year, the month and the day, by their places. */
    private static final List<int[]> ORDERS = List.of(new int[] {2, 1, 0}, new int[] {2, 0, 1}, new int[] {0, 1, 2});

    private DateInFigures() {}

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
