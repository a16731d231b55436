package org.talentmoves.reading;

import org.talentmoves.shared.Wire;

/** Why a typed line is refused; the sentences stand in the messages. */
enum Why {
    DATE_UNKNOWN,
    DATE_AMBIGUOUS,
    DATE_IMPOSSIBLE,
    DATE_EIGHT_FIGURES,
    DATE_RANGE,
    DATE_TWO_YEARS,
    DATE_WEEKDAY,
    DATE_ONE_SIDED,
    DATE_RELATIVE,
    DATE_YEAR_MISSING,
    AMOUNT_UNKNOWN,
    AMOUNT_WORD,
    AMOUNT_BARE,
    AMOUNT_BELOW,
    AMOUNT_VAGUE,
    AMOUNT_CENTS,
    AMOUNT_TOO_LARGE,
    AMOUNT_SEPARATORS,
    AMOUNT_RANGE,
    AMOUNT_RANGE_UNIT,
    AMOUNT_QUALIFIED_RANGE,
    AMOUNT_TWO_QUALIFIERS,
    AMOUNT_PART_OF_PAY,
    AMOUNT_PERIOD,
    CURRENCY_MISSING,
    CURRENCY_YEN_OR_YUAN,
    CURRENCY_TWO,
    PAY_YEARS,
    PAY_QUALIFIER,
    COUNT_UNKNOWN,
    COUNT_WORD,
    COUNT_BELOW,
    COUNT_VAGUE,
    COUNT_RANGE,
    COUNT_SEPARATORS,
    COUNT_TWO_QUALIFIERS,
    COUNT_TOO_LARGE,
    COUNT_NONE;

    String key() {
        return "reading.refused." + Wire.of(this);
    }
}
