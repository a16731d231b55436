package org.talentmoves.context;

import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabId;

/** What sort of money a deal is; each constant knows which sides it needs. */
public enum DealKind {
    INVESTMENT("an investor and a target", true, true),
    LICENCE_AND_HIRE("an investor and a target", true, true),
    ACQUISITION("an investor and a target", true, true),
    FUNDRAISING("a target: the one that raises", false, true),
    CAPEX_PLAN("an investor: the one that spends", true, false);

    private final String rule;
    private final boolean needsInvestor;
    private final boolean needsTarget;

    DealKind(String rule, boolean needsInvestor, boolean needsTarget) {
        this.rule = rule;
        this.needsInvestor = needsInvestor;
        this.needsTarget = needsTarget;
    }

    boolean has(@Nullable LabId investor, @Nullable LabId target) {
        return (investor != null || !needsInvestor) && (target != null || !needsTarget);
    }

    /** The rule in words, such as “an investor and a target”. */
    public String rule() {
        return rule;
    }
}
