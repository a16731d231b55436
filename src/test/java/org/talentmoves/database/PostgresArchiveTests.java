package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PostgresArchiveTests {

    @Test
    void tellsThatThereIsNoneForThisMachine() {
        assertThatThrownBy(() -> PostgresArchive.of("SunOS", "sparcv9"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("This build brings no PostgreSQL for SunOS on sparcv9.");
    }
}
