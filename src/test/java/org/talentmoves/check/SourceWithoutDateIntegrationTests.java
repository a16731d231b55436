package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.source.SourceKind;

@EmptySite
class SourceWithoutDateIntegrationTests {

    private static final String CHECK = "source_without_date";

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
    }

    @Test
    void findsASourceThatWasReadAndHasNone() {
        newsroom.source("courier", "The Courier", "Who moves", "-", SourceKind.NEWS_ORIGINAL);
        newsroom.milestone("northwind", "2025", "A team.", newsroom.supports("courier"));

        assertThat(Found.by(checks, CHECK)).containsExactly("courier");
        assertThat(Found.words(checks, CHECK))
                .containsExactly("No date of publication is entered for The Courier (courier).");
    }

    @Test
    void findsASourceThroughWhichOthersWereRead() {
        newsroom.source("courier", "The Courier", "Who moves", "-", SourceKind.NEWS_ORIGINAL);
        newsroom.source("outlet", "The Herald", "Who moves", "-", SourceKind.NEWS_ORIGINAL);
        newsroom.milestone("northwind", "2025", "A team.", newsroom.via("courier", newsroom.supports("outlet")));

        assertThat(Found.by(checks, CHECK)).containsExactly("courier");
    }

    @Test
    void leavesAloneASourceThatHasOne() {
        newsroom.source("courier", "The Courier", null, "2025", SourceKind.NEWS_ORIGINAL);
        newsroom.milestone("northwind", "2025", "A team.", newsroom.supports("courier"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneASourceThatNeedsNone() {
        newsroom.source("courier", "The Courier", "Who moves", "-", SourceKind.REFERENCE);
        newsroom.milestone("northwind", "2025", "A team.", newsroom.supports("courier"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }
}
