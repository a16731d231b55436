package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.FactId;

@EmptySite
class TwoEmployersAtOnceIntegrationTests {

    private static final String CHECK = "two_employers_at_once";

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
    void findsAMoveToAnotherHouseWithinAStay() {
        FactId joined = newsroom.move("ada-lin", "2023 hire >northwind");
        FactId between = newsroom.move("ada-lin", "2024-05 hire meridian>halcyon");
        FactId left = newsroom.move("ada-lin", "2025-05-02 departure northwind>");

        assertThat(Found.by(checks, CHECK)).containsExactly(joined + "." + between + "." + left);
        assertThat(Found.words(checks, CHECK))
                .containsExactly("Ada Lin joined Northwind (2023) and left it (2 May 2025);"
                        + " a move to or from Halcyon (May 2024) lies in between.");
    }

    @Test
    void findsThatAnotherHouseWasLeftWithinAStay() {
        newsroom.move("ada-lin", "2023 hire >northwind-labs");
        newsroom.move("ada-lin", "2024-05 departure halcyon>");
        newsroom.move("ada-lin", "2025-05 hire northwind>meridian");
        newsroom.move("ben-roe", "2025-05 hire >meridian");

        assertThat(Found.by(checks, CHECK)).hasSize(1);
        assertThat(Found.judged(checks, CHECK)).isEqualTo("1 of 2");
    }

    @Test
    void leavesAloneOneEmployerAfterAnother() {
        newsroom.move("ada-lin", "2023 hire >northwind");
        newsroom.move("ada-lin", "2024-05 hire northwind>halcyon");
        newsroom.move("ada-lin", "2025-05 departure halcyon>");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneAMoveThatMayHaveComeBeforeTheStay() {
        newsroom.move("ada-lin", "2024 hire >northwind");
        newsroom.move("ada-lin", "2024-05 hire meridian>halcyon");
        newsroom.move("ada-lin", "2025-05-02 departure northwind>");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneAMoveToAPartOfTheHouse() {
        newsroom.move("ada-lin", "2023 hire >northwind");
        newsroom.move("ada-lin", "2024-05 hire meridian>northwind-labs");
        newsroom.move("ada-lin", "2025-05-02 departure northwind>");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhoLeftAndCameBackInBetween() {
        newsroom.move("ada-lin", "2023 hire >northwind");
        newsroom.move("ada-lin", "2024-05 hire northwind>halcyon");
        newsroom.move("ada-lin", "2025 return halcyon>northwind");
        newsroom.move("ada-lin", "2026 departure northwind>");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhoMayHaveComeBackAtAnyTime() {
        newsroom.move("ada-lin", "2023 hire >northwind");
        newsroom.move("ada-lin", "2024-05 hire meridian>halcyon");
        newsroom.move("ada-lin", "- return >northwind");
        newsroom.move("ada-lin", "2026 departure northwind>");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneAStayThatHasNotEnded() {
        newsroom.move("ada-lin", "2023 hire >northwind");
        newsroom.move("ada-lin", "2024-05 hire meridian>halcyon");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }
}
