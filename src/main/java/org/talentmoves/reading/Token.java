package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Qualifier;

/** The smallest piece of a written number that has a meaning. */
sealed interface Token {

    /**
     * A number as it is written, before its “million”.
     *
     * @param place what its first digit counts where that is spelled: 100 of “two hundred” and 二百五十, else 1
     * @param isInTwoUnits whether it stands for 2亿5000万, as 25000 of 万
     */
    record Figure(BigDecimal value, long place, boolean isInTwoUnits) implements Token {

        Figure(BigDecimal value) {
            this(value, 1, false);
        }
    }

    /** “a million”: the figure one with its unit. */
    record One(long factor) implements Token {}

    /** “million”, 万: what the figure before it is to be multiplied by. */
    record Times(long factor) implements Token {}

    /** A currency, or the currencies for which a sign may stand, the likeliest first. */
    record Money(List<String> codes) implements Token {}

    /** “up to”, “or more”, 左右. */
    record Says(Qualifier qualifier, Place place, @Nullable Remark remark) implements Token {}

    /** “from”: at least, when no “to” follows. */
    record From() implements Token {}

    /** “between”, which needs an “and”. */
    record Between() implements Token {}

    /** What stands between the bounds of a range. */
    record To(boolean isAnd) implements Token {}

    /** “eight figures”: all that is known is how many digits the sum has. */
    record Figures(int digits) implements Token {}

    /** A word that adds nothing: “in”, “of”, “people”. */
    record Filler() implements Token {}

    /** A word for which the whole line is refused. */
    record Refused(Why why) implements Token {}

    /** Where a qualifier stands: “up to” before its figure, “or more” after it, “at most” on either side. */
    enum Place {
        BEFORE,
        AFTER,
        EITHER
    }
}
