package org.talentmoves.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.FactId;

@EmptySite
class RelayLoopIntegrationTests {

    private static final String CHECK = "relay_loop";

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
        newsroom.source("courier", "The Courier");
        newsroom.source("herald", "The Herald");
        newsroom.source("gazette", "The Gazette");
        newsroom.source("tribune", "The Tribune");
    }

    @Test
    void findsACircleThatIsClosedByWhatWasReadThroughAnother() {
        newsroom.relay("courier", "herald");
        newsroom.relay("herald", "gazette");
        tellsThrough("courier", "gazette");
        tellsThrough("tribune", "courier");

        assertThat(Found.by(checks, CHECK)).containsExactly("courier.gazette.herald");
        assertThat(Found.words(checks, CHECK))
                .containsExactly("These retell one another in a circle, so that none of them is an origin:"
                        + " The Courier (courier), The Gazette (gazette), The Herald (herald).");
    }

    @Test
    void findsACircleOfReadingsAlone() {
        tellsThrough("courier", "herald");
        tellsThrough("herald", "gazette");
        tellsThrough("gazette", "courier");

        assertThat(Found.by(checks, CHECK)).containsExactly("courier.gazette.herald");
    }

    @Test
    void findsTwoCircles() {
        newsroom.relay("courier", "herald");
        tellsThrough("courier", "herald");
        newsroom.relay("gazette", "tribune");
        tellsThrough("gazette", "tribune");

        assertThat(Found.by(checks, CHECK)).containsExactly("courier.herald", "gazette.tribune");
    }

    @Test
    void leavesAloneWhatIsReadThroughSeveral() {
        newsroom.relay("courier", "herald");
        tellsThrough("herald", "gazette");
        tellsThrough("herald", "tribune");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    @Test
    void leavesAloneWhatIsReadThroughWhoRetellsIt() {
        newsroom.relay("courier", "herald");
        tellsThrough("herald", "courier");
        tellsThrough("gazette", "courier");

        assertThat(Found.by(checks, CHECK)).isEmpty();
    }

    private FactId tellsThrough(String source, String other) {
        return newsroom.milestone("northwind", "2025", "A team.", newsroom.via(other, newsroom.supports(source)));
    }
}
