package org.talentmoves.reading;

import org.talentmoves.shared.Qualifier;

/** A number with its qualifier as our own text has it: “up to USD 100,000,000”, “at least 8”. */
final class Qualified {

    private Qualified() {}

    static String write(Qualifier qualifier, String number) {
        return switch (qualifier) {
            case ABOUT -> "about " + number;
            case AT_LEAST -> "at least " + number;
            case MORE_THAN -> "more than " + number;
            case UP_TO -> "up to " + number;
            case EXACT, RANGE, UNDISCLOSED -> number;
        };
    }
}
