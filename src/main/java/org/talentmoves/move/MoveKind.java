package org.talentmoves.move;

import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabId;

/** How somebody moved; each constant knows which ends it has. */
public enum MoveKind {
    HIRE("a lab joined", false, true),
    DEPARTURE("a lab left and no lab joined", true, false),
    FOUNDING("a lab joined", false, true),
    /** To where the person was before. */
    RETURN("a lab joined", false, true),
    /** People come along with a deal. */
    ACQUIHIRE("a lab left and a lab joined", true, true);

    private final String rule;
    private final boolean needsFrom;
    private final boolean goesSomewhere;

    MoveKind(String rule, boolean needsFrom, boolean goesSomewhere) {
        this.rule = rule;
        this.needsFrom = needsFrom;
        this.goesSomewhere = goesSomewhere;
    }

    boolean has(@Nullable LabId from, @Nullable LabId to) {
        return (from != null || !needsFrom) && (to != null) == goesSomewhere;
    }

    /** The rule in words, such as “a lab left and no lab joined”. */
    public String rule() {
        return rule;
    }
}
