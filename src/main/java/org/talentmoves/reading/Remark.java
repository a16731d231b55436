package org.talentmoves.reading;

import org.talentmoves.shared.Wire;

/** What was not kept as it was typed, or was read in the one way that it can be; never said of what is plain. */
public enum Remark {
    /** “mid-2025”, “Q2 2025”: kept as the year, approximate. */
    PART_OF_YEAR,
    /** “early June 2025”: kept as the month, approximate. */
    PART_OF_MONTH,
    /** “30/6/2025”: there is no month 30, so the day comes first. */
    DAY_MONTH_ORDER,
    /** “$100m”, when no other currency is named. */
    US_DOLLARS,
    /** “up to 1.5bn”, when no currency is named. */
    NO_CURRENCY,
    /** “nearly $100m”: kept as about. */
    NEARLY,
    /** “nine figures”: kept as the range of all sums with nine digits. */
    FIGURES;

    /** Its key in the messages, such as {@code reading.remark.part_of_year}. */
    public String key() {
        return "reading.remark." + Wire.of(this);
    }
}
