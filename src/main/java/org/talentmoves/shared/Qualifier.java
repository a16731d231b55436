package org.talentmoves.shared;

import org.jspecify.annotations.Nullable;

/** What a reported number says of itself; each constant knows which bounds go with it. */
public enum Qualifier {
    EXACT("low and high are the same") {
        @Override
        boolean fits(@Nullable Long low, @Nullable Long high) {
            return low != null && low.equals(high);
        }
    },
    ABOUT("low and high are the same") {
        @Override
        boolean fits(@Nullable Long low, @Nullable Long high) {
            return low != null && low.equals(high);
        }
    },
    AT_LEAST("only low is given") {
        @Override
        boolean fits(@Nullable Long low, @Nullable Long high) {
            return low != null && high == null;
        }
    },
    MORE_THAN("only low is given") {
        @Override
        boolean fits(@Nullable Long low, @Nullable Long high) {
            return low != null && high == null;
        }
    },
    UP_TO("only high is given") {
        @Override
        boolean fits(@Nullable Long low, @Nullable Long high) {
            return low == null && high != null;
        }
    },
    RANGE("low and high are given, low below high") {
        @Override
        boolean fits(@Nullable Long low, @Nullable Long high) {
            return low != null && high != null && low < high;
        }
    },
    UNDISCLOSED("neither low nor high is given") {
        @Override
        boolean fits(@Nullable Long low, @Nullable Long high) {
            return low == null && high == null;
        }
    };

    private final String rule;

    Qualifier(String rule) {
        this.rule = rule;
    }

    abstract boolean fits(@Nullable Long low, @Nullable Long high);

    /** The rule in words, such as “only high is given”. */
    public String rule() {
        return rule;
    }
}
