package org.talentmoves.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why the site did not start. */
class AdministratorUnfitAnalyzer extends AbstractFailureAnalyzer<AdministratorUnfit> {

    @Override
    protected FailureAnalysis analyze(Throwable root, AdministratorUnfit cause) {
        return new FailureAnalysis(
                "The first administrator cannot be entered: " + cause.getMessage(),
                "Mend TALENTMOVES_ADMIN_EMAIL or TALENTMOVES_ADMIN_PASSWORD and start again.",
                cause);
    }
}
