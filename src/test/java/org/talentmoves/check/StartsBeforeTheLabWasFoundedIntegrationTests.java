package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.FactId;

@EmptySite
class StartsBeforeTheLabWasFoundedIntegrationTests {

    private static final String CHECK = "starts_before_the_lab_was_founded";

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
        newsroom.founded("aurora", "Aurora", "2025-02");
    }

    @Test
    void findsWhoStartedBeforeTheLabWasFounded() {
        FactId move = newsroom.move("ada-lin", "2025-03/2025-01-15 hire halcyon>aurora");

        assertThat(Found.by(checks, CHECK)).containsExactly(move.value());
        assertThat(Found.words(checks, CHECK))
                .containsExactly("Ada Lin is said to have joined Aurora (15 January 2025) before it was founded"
                        + " (February 2025).");
    }

    @Test
    void findsAnAnnouncementThatIsFarTooEarly() {
        FactId move = newsroom.move("ada-lin", "2023 founding >aurora");

        assertThat(Found.by(checks, CHECK)).containsExactly(move.value());
    }

    @Test
    void leavesAloneWhoStartedInTheMonthOfTheFounding() {
        newsroom.move("ada-lin", "2025-03/2025-02-01 hire halcyon>aurora");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhoMayHaveStartedAfterTheFounding() {
        newsroom.move("ada-lin", "2025-03/2025 hire halcyon>aurora");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneADateThatIsOnlyAboutRight() {
        newsroom.move("ada-lin", "2025-03/2025-01~ hire halcyon>aurora");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneAnAnnouncementAheadOfTheFounding() {
        newsroom.move("ada-lin", "2024-11-20 founding halcyon>aurora");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneALabWhoseFoundingIsNotKnown() {
        newsroom.move("ada-lin", "1999 hire >halcyon");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }
}
