package org.talentmoves.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseAddressTests {

    @Test
    void tellsNothingButThePlace() {
        assertThat(DatabaseAddress.of("jdbc:postgresql://db.example/moves?user=site&password=open-sesame"))
                .hasToString("db.example:5432/moves");
    }

    @Test
    void knowsTheShortestForm() {
        assertThat(DatabaseAddress.of("jdbc:postgresql:moves")).hasToString("localhost:5432/moves");
    }
}
