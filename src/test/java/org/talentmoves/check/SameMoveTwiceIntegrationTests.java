package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.FactId;

@EmptySite
class SameMoveTwiceIntegrationTests {

    private static final String CHECK = "same_move_twice";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Checks checks;

    @BeforeEach
    void begin() {
        newsroom.clear();
        newsroom.lab("northwind", "Northwind");
        newsroom.part("northwind-labs", "Northwind Labs", null, "northwind");
        newsroom.part("northwind-works", "Northwind Works", null, "northwind");
        newsroom.lab("halcyon", "Halcyon");
        newsroom.lab("meridian", "Meridian");
        newsroom.researcher("ada-lin", "Ada Lin");
        newsroom.researcher("ben-roe", "Ben Roe");
    }

    @Test
    void findsTheSameMoveToldTwice() {
        FactId one = newsroom.move("ada-lin", "2025-06 hire halcyon>northwind");
        FactId two = newsroom.move("ada-lin", "2025-06-24 hire >northwind-labs");

        assertThat(Found.by(checks, CHECK)).containsExactly(one + "." + two);
        assertThat(Found.words(checks, CHECK))
                .containsExactly(
                        "Ada Lin has two moves (June 2025; 24 June 2025) that may be the same one, at Northwind.");
    }

    @Test
    void judgesPairsOfMovesOfWhichBothHaveADate() {
        newsroom.move("ada-lin", "2023 hire >northwind");
        newsroom.move("ada-lin", "2024 departure northwind>");
        newsroom.move("ada-lin", "- hire >halcyon");

        assertThat(Found.judged(checks, "same_move_twice")).isEqualTo("1 of 3");
    }

    @Test
    void findsTheSameDepartureTwice() {
        newsroom.move("ada-lin", "2025-06-02/2025-08 departure halcyon>");
        newsroom.move("ada-lin", "2025-07 departure halcyon>");

        assertThat(Found.by(checks, CHECK)).hasSize(1);
    }

    @Test
    void leavesAloneTheSameMoveOfAnother() {
        newsroom.move("ada-lin", "2025-06 hire halcyon>northwind");
        newsroom.move("ben-roe", "2025-06 hire halcyon>northwind");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneADepartureAndTheHireAfterIt() {
        newsroom.move("ada-lin", "2025-06 departure halcyon>");
        newsroom.move("ada-lin", "2025-06 hire >northwind");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneMovesFromDifferentHouses() {
        newsroom.move("ada-lin", "2025-06 hire halcyon>northwind");
        newsroom.move("ada-lin", "2025-06 hire meridian>northwind");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneMovesToSistersOfOneHouse() {
        newsroom.move("ada-lin", "2025-06 hire halcyon>northwind-labs");
        newsroom.move("ada-lin", "2025-06 hire halcyon>northwind-works");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneAReturnYearsLater() {
        newsroom.move("ada-lin", "2022 hire halcyon>northwind");
        newsroom.move("ada-lin", "2024 hire northwind>halcyon");
        newsroom.move("ada-lin", "2025 hire halcyon>northwind");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }
}
