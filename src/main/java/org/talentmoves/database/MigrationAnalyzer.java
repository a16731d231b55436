package org.talentmoves.database;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in a sentence that the database could not be brought to the state that this version of the site needs. */
class MigrationAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FlywayException failure) {
        String reason = String.valueOf(failure.getMessage()).strip();
        return new FailureAnalysis(
                "The database cannot be brought to the state that this version of the site needs. " + reason,
                "Give the user of the site all rights on its tables, start the version of the site that last used this"
                        + " database, or name another database or folder.",
                failure);
    }
}
