package org.talentmoves.generator;

import java.time.LocalDate;

/** Days, most of them recent, and how precisely they become known. */
final class Dates {

    /** The day on which the invented world ends. */
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static final String[] PRECISIONS = Chance.mix("DAY 48, MONTH 35, YEAR 9, NONE 8");

    private final Chance chance;

    Dates(Chance chance) {
        this.chance = chance;
    }

    LocalDate recent() {
        return TODAY.minusDays(Math.min(chance.wait(550), 9000));
    }

    /** The day as it is written in EDTF, or null when it is not known. */
    String known(LocalDate day) {
        String mark = chance.percent(5) ? "~" : "";
        return switch (chance.oneOf(PRECISIONS)) {
            case "DAY" -> day + mark;
            case "MONTH" -> day.toString().substring(0, 7) + mark;
            case "YEAR" -> day.getYear() + mark;
            default -> null;
        };
    }
}
