package org.talentmoves.insight.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.talentmoves.insight.Aside;

/** What numbers about pay leave aside. */
record AsideView(
        @Schema(description = "Offers of whose pay, or of the pay asked for, nothing is told, or nothing any more.")
        int offersWithoutAccount,

        @Schema(
                description =
                        "Accounts for which another one of the same package stands, of the same component, scope, period, years and currency.")
        int rivalAccounts,

        @Schema(description = "Accounts less sure than minStanding, but for those for which another one stands.")
        int lessSure,

        @Schema(description = "Accounts that somebody denies, or whose offer somebody denies.")
        int contested,

        @Schema(
                description =
                        "Accounts that were retracted, or whose offer was; the latter only with standing=retracted. Those of offers without a date"
                                + " are among them also with since or until. Where only such an account would bring an offer, it is counted if what is"
                                + " asked of pay would, and not if its source, publisher, language or standing would; with a day before today in"
                                + " reportedBy none is, as nothing told then of what was retracted later.")
        int retracted) {

    static AsideView of(Aside aside) {
        return new AsideView(aside.untold(), aside.rivals(), aside.lessSure(), aside.contested(), aside.retracted());
    }
}
