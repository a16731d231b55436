package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class MigrationAnalyzerTests {

    @Test
    void tellsWhyADatabaseCouldNotBeMigrated() {
        Exception failure = new IllegalStateException(new FlywayException("permission denied for table lab"));
        FailureAnalysis analysis = new MigrationAnalyzer().analyze(failure);
        assertThat(analysis.getDescription())
                .contains("cannot be brought to the state", "permission denied for table lab");
        assertThat(analysis.getAction()).contains("name another database");
    }
}
