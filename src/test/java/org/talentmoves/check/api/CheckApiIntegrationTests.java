package org.talentmoves.check.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.check.Checks;
import org.talentmoves.shared.FactId;

@EmptySite
class CheckApiIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private Checks checks;

    @BeforeEach
    void begin() {
        newsroom.clear();
        newsroom.lab("northwind", "Northwind");
        newsroom.researcher("ada-lin", "Ada Lin");
    }

    @Test
    void tellsWhatAnyOfTheAskedChecksFind() {
        FactId left = newsroom.move("ada-lin", "2024-05 departure northwind>");
        FactId joined = newsroom.move("ada-lin", "2024-07-03 hire >northwind");

        assertThat(site.get().uri("/api/v1/checks?check=relay_loop,leaves_before_joining"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"items": [
                          {"check": "leaves_before_joining", "found": 1,
                           "self": "/api/v1/checks?check=leaves_before_joining",
                           "page": "/checks?check=leaves_before_joining",
                           "findings": [{
                             "key": "leaves_before_joining:%1$s.%2$s",
                             "says": "Ada Lin left Northwind (May 2024) before the first joining that is known (3 July 2024).",
                             "facts": [{"id": "%1$s", "self": "/api/v1/moves/%1$s", "page": "/moves/%1$s"}, {"id": "%2$s"}],
                             "researchers": [{"slug": "ada-lin", "name": "Ada Lin"}],
                             "labs": [{"slug": "northwind"}],
                             "sources": []
                           }]},
                          {"check": "relay_loop", "found": 0, "findings": []}
                        ]}""".formatted(left, joined));
    }

    @Test
    void tellsAllWhereNoneIsAskedFor() {
        assertThat(site.get().uri("/api/v1/checks"))
                .bodyJson()
                .extractingPath("$.items[*].check")
                .asArray()
                .containsExactlyElementsOf(checks.names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check=same_move_thrice", "lab=northwind", "check=", "limit=3"})
    void refusesWhatItDoesNotKnow(String asked) {
        assertThat(site.get().uri("/api/v1/checks?" + asked))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/parameters-refused");
    }
}
