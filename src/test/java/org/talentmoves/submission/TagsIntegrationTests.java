package org.talentmoves.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;

/** What is read is tagged with its version, and the tag lets a writer change what was read. */
@EmptySite
class TagsIntegrationTests {

    private static final String MIRA = """
            {"reason": "The Courier reports it.", "researcher": "mira-okafor", "from_lab": "halcyon", "to_lab": "northwind",
             "move_kind": "hire", "announced_on": "2025-06-30", "publish": true,
             "citations": [{"source": {"url": "https://courier.example/mira", "publisher": "The Courier",
                                       "kind": "news_original", "published_on": "2025-07-01"},
                            "stance": "supports", "basis": "unnamed_people", "says": "Two people say so."}]}""";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Programs programs;

    @Autowired
    private MockMvcTester site;

    private Program publisher;

    @BeforeEach
    void begin() {
        newsroom.furnish();
        publisher = programs.publisher();
    }

    private String tag(String address) {
        MvcTestResult answer = site.get().uri("/api/v1" + address).exchange();
        assertThat(answer).hasStatusOk();
        return String.valueOf(answer.getResponse().getHeader("ETag"));
    }

    private MvcTestResult change(String address, String member, String ifMatch) {
        String patch = "{\"reason\": \"Read again.\", \"act\": \"corrected\", \"publish\": true, %s}".formatted(member);
        return publisher.send("PATCH", address, patch, "If-Match", ifMatch);
    }

    @Test
    void changesAMoveThatWasRead() {
        publisher.post("/moves", MIRA);
        String read = tag("/moves/m001");
        assertThat(read).matches("\"m001\\.1\\.[0-9a-f]{32}\"");
        assertThat(tag("/timeline/m001")).startsWith("\"m001.1.");
        assertThat(change("/moves/m001", "\"role\": \"adviser\"", read)).hasStatus(200);
        assertThat(tag("/moves/m001")).startsWith("\"m001.2.").isNotEqualTo(read);
        assertThat(change("/moves/m001", "\"role\": \"chief\"", read)).hasStatus(412);
    }

    @ParameterizedTest
    @CsvSource({"/labs/northwind, lab/northwind, name_zh", "/researchers/mira-okafor, researcher/mira-okafor, name_zh"})
    void changesARecordThatWasRead(String address, String thing, String member) {
        String read = tag(address);
        assertThat(read).startsWith("\"" + thing + ".1.");
        assertThat(change(address, "\"%s\": \"北风\"".formatted(member), read)).hasStatus(200);
        assertThat(tag(address)).startsWith("\"" + thing + ".2.");
    }

    @Test
    void isTheSameForTheHead() {
        assertThat(site.head()
                        .uri("/api/v1/labs/northwind")
                        .exchange()
                        .getResponse()
                        .getHeader("ETag"))
                .isEqualTo(tag("/labs/northwind"));
    }

    @Test
    void tellsThatNothingChanged() {
        assertThat(site.get().uri("/api/v1/labs/northwind").header("If-None-Match", tag("/labs/northwind")))
                .hasStatus(304);
    }

    /** What an earlier version said is not what would be changed. */
    @ParameterizedTest
    @ValueSource(strings = {"/moves/m001?version=1", "/moves", "/moves/m001/versions"})
    void namesNoVersionOfWhatIsNoneAlone(String address) {
        publisher.post("/moves", MIRA);
        assertThat(tag(address)).matches("\"[0-9a-f]{32}\"");
    }
}
