package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.FactId;

@EmptySite
class PublishedBeforeItsEarliestSourceIntegrationTests {

    private static final String CHECK = "published_before_its_earliest_source";

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
        newsroom.source("late", "The Courier", "2199-06");
        newsroom.source("later", "The Courier", "2199-07");
        newsroom.source("early", "The Herald", "2025-06");
        newsroom.source("undated", "The Gazette", "-");
    }

    @Test
    void findsAFactThatWasEnteredBeforeAnySourceOfIt() {
        FactId fact = newsroom.milestone(
                "northwind", "2025", "A team.", newsroom.supports("later"), newsroom.supports("late"));

        assertThat(Found.by(checks, CHECK)).containsExactly(fact.value());
        assertThat(Found.words(checks, CHECK))
                .singleElement()
                .asString()
                .startsWith("Of milestone " + fact + ", published here on ")
                .endsWith("the first source that supports it is dated later: The Courier (late), June 2199.");
    }

    @Test
    void leavesAloneAFactWithOneEarlierSource() {
        newsroom.milestone("northwind", "2025", "A team.", newsroom.supports("late"), newsroom.supports("early"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneAFactThatHappenedBeforeItsSources() {
        newsroom.milestone("northwind", "1999", "A team.", newsroom.supports("early"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneAFactWithASourceWithoutADate() {
        newsroom.milestone("northwind", "2025", "A team.", newsroom.supports("late"), newsroom.supports("undated"));

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }
}
