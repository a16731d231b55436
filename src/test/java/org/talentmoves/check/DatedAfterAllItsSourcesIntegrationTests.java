package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

@EmptySite
class DatedAfterAllItsSourcesIntegrationTests {

    private static final String CHECK = "dated_after_all_its_sources";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Checks checks;

    @BeforeEach
    void begin() {
        newsroom.clear();
        newsroom.lab("northwind", "Northwind");
        newsroom.lab("halcyon", "Halcyon");
        newsroom.researcher("ada-lin", "Ada Lin");
        newsroom.source("courier", "The Courier", "2025-06-10");
        newsroom.source("herald", "The Herald", "2025-06");
        newsroom.source("undated", "The Gazette", "-");
    }

    @Test
    void findsAFactThatHappenedAfterEverythingThatSpeaksOfIt() {
        FactId fact = newsroom.milestone("northwind", "2025-08-02", "A new team.", from("courier"), from("herald"));

        assertThat(Found.by(checks, CHECK)).containsExactly(fact.value());
        assertThat(Found.words(checks, CHECK))
                .containsExactly(
                        "The date of milestone %s (2 August 2025) lies after the last source that speaks of it:"
                                        .formatted(fact)
                                + " The Herald (herald), June 2025.");
    }

    @Test
    void findsAMoveThatWasAnnouncedAfterItsSources() {
        FactId move = newsroom.move("ada-lin", "2025-08/2025-05 hire halcyon>northwind", from("courier"));

        assertThat(Found.by(checks, CHECK)).containsExactly(move.value());
    }

    @Test
    void leavesAloneAMoveThatTakesEffectLater() {
        newsroom.move("ada-lin", "2025-06-10/2025-09-01 hire halcyon>northwind", from("courier"));
        newsroom.move("ada-lin", "-/2026-09-01 hire halcyon>northwind", from("courier"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneAFactOfTheNextDayElsewhere() {
        newsroom.milestone("northwind", "2025-06-11", "A new team.", from("courier"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhatMayHaveHappenedBefore() {
        newsroom.milestone("northwind", "2025", "A new team.", from("courier"));
        newsroom.milestone("northwind", "2025-07~", "A new head.", from("courier"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhatASourceWithoutADateTells() {
        newsroom.milestone("northwind", "2025-08-02", "A new team.", from("courier"), from("undated"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    private Report from(String source) {
        return newsroom.supports(source);
    }
}
