package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.FactId;

@EmptySite
class LeavesBeforeJoiningIntegrationTests {

    private static final String CHECK = "leaves_before_joining";

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
    void findsWhoLeftBeforeTheyJoined() {
        FactId left = newsroom.move("ada-lin", "2024-05 departure northwind>");
        FactId joined = newsroom.move("ada-lin", "2024-07-03 hire halcyon>northwind-labs");
        newsroom.move("ben-roe", "2025 hire >northwind");

        assertThat(Found.by(checks, CHECK)).containsExactly(left + "." + joined);
        assertThat(Found.words(checks, CHECK))
                .containsExactly(
                        "Ada Lin left Northwind (May 2024) before the first joining that is known (3 July 2024).");
    }

    @Test
    void leavesAloneWhoJoinedFirst() {
        newsroom.move("ada-lin", "2024-05 hire >northwind");
        newsroom.move("ada-lin", "2025-05 departure northwind>");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhoMayHaveJoinedFirst() {
        newsroom.move("ada-lin", "2024-05-10 departure northwind>");
        newsroom.move("ada-lin", "2024-05 hire >northwind");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhoMayHaveJoinedFirstAsTheDateIsOnlyAboutRight() {
        newsroom.move("ada-lin", "2024-05 departure northwind>");
        newsroom.move("ada-lin", "2024-06~ hire >northwind");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhoReturned() {
        newsroom.move("ada-lin", "2024-05 departure northwind>");
        newsroom.move("ada-lin", "2025-05 return >northwind");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhoCameBackFromWhereTheyHadGone() {
        newsroom.move("ada-lin", "2024-05 hire northwind>halcyon");
        newsroom.move("ada-lin", "2025-05 hire halcyon>northwind");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhoHadJoinedBefore() {
        newsroom.move("ada-lin", "2022 hire >northwind");
        newsroom.move("ada-lin", "2024-05 departure northwind>");
        newsroom.move("ada-lin", "2025-05 hire meridian>northwind");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhoWentFromOnePartToAnother() {
        newsroom.move("ada-lin", "2024-05 departure northwind-labs>");
        newsroom.move("ada-lin", "2025-05 hire halcyon>northwind-works");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhoRoseWithinTheHouse() {
        newsroom.move("ada-lin", "2024-05 hire northwind-labs>northwind");
        newsroom.move("ada-lin", "2025-05 hire northwind>northwind-labs");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }
}
