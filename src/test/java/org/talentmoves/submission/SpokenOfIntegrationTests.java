package org.talentmoves.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.submission.Program.json;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.desk.web.Browser;
import org.talentmoves.desk.web.Desk;

/** What a program enters beside something else, and how that speaks of it until it is decided. */
@EmptySite
class SpokenOfIntegrationTests {

    private static final String CITED =
            "{\"source\": %s, \"stance\": \"%s\", \"basis\": \"secondary\", \"says\": \"So.\"}";

    private static final String RADIO = "{\"publisher\": \"Kolli Radio\", \"title\": \"%s\", \"kind\": \"memo\"}";

    private static final String MOVE = """
            {"researcher": {"name": "%s"}, "from_lab": {"name": "Kobel Works", "kind": "company"}, "to_lab": "northwind",
             "move_kind": "hire", "announced_on": "2025-07", "citations": [%s]}""";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Programs programs;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    private Program contributor;
    private Program publisher;
    private Desk desk;

    @BeforeEach
    void begin() {
        newsroom.furnish();
        contributor = programs.contributor();
        publisher = programs.publisher();
        desk = Desk.of(site, staff);
    }

    private static String because(String body) {
        return body.replaceFirst("\\{", "{\"reason\": \"Read today.\", ");
    }

    private static String move(String who) {
        return MOVE.formatted(who, CITED.formatted("\"courier\"", "supports"));
    }

    private long proposed(String address, String body) {
        MvcTestResult answer = contributor.post(address, body);
        assertThat(answer).as(json(answer).toString()).hasStatus(202);
        return json(answer).get("number").asLong();
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    @Test
    void isCalledByItsNameForReaders() {
        long number = proposed("/moves", because(move("Wim Kobel")));
        assertThat(contributor.read("/proposals/" + number).get("title").asString())
                .isEqualTo("Wim Kobel · Kobel Works → Northwind");
        assertThat(desk.reviewer().open("/desk").words())
                .contains("Wim Kobel · Kobel Works → Northwind")
                .doesNotContain("#n");
        assertThat(desk.reviewer().open(Desk.page(number)).words())
                .contains("Wim Kobel · Kobel Works → Northwind", "new · wim-kobel", "new · kobel-works")
                .doesNotContain("#n");
    }

    @Test
    void isToldApartByItsAddressWhereTwoAreCalledAlike() {
        String two = CITED.formatted(RADIO.formatted("Memo"), "supports") + ","
                + CITED.formatted(RADIO.formatted("Talk"), "denies");
        long number = proposed("/moves", because(MOVE.formatted("Wim Kobel", two)));
        assertThat(desk.reviewer().open(Desk.page(number)).words())
                .contains("new · kolli-radio-memo", "new · kolli-radio-talk", "→ Kolli Radio · kolli-radio-talk")
                .doesNotContain("#n");
        desk.approve(number);
        assertThat(all("select slug || ' ' || stance from citation join source using (source_id) order by 1"))
                .containsExactly("kolli-radio-memo SUPPORTS", "kolli-radio-talk DENIES");
    }

    /** What was entered with another proposal meanwhile is taken for that. */
    @Test
    void isTakenForWhatIsThere() {
        proposed("/moves", because(move("Wim Kobel")));
        long number = proposed("/moves", because(move("Wim Kobel").replace("2025-07", "2026-03")));
        desk.approve(number - 1);
        Browser.Sheet sheet = desk.reviewer().form("/desk/proposals/" + number + "/edit");
        sheet = sheet.press("this " + sheet.key("researcher", 1) + " researcher/wim-kobel")
                .form();
        sheet = sheet.press("this " + sheet.key("lab", 1) + " lab/kobel-works").form();
        assertThat(sheet.typed("n1.researcher")).isEqualTo("Wim Kobel (wim-kobel)");
        assertThat(sheet.typed("n1.from_lab")).isEqualTo("Kobel Works (kobel-works)");
    }

    /** Left out of the form, it is sought by its name. */
    @Test
    void isSoughtByItsNameOnceItIsLeftOut() {
        long number = proposed("/moves", because(move("Wim Kobel")));
        Browser.Sheet sheet = desk.reviewer().form("/desk/proposals/" + number + "/edit");
        Browser.Shown without = sheet.press("drop " + sheet.key("researcher", 1));
        assertThat(without.words())
                .contains("There is nobody called “Wim Kobel”")
                .doesNotContain("Kobel #n2”");
        Browser.Sheet again = without.form().press("enter n1 researcher").form();
        assertThat(again.typed(again.key("researcher", 1) + ".name")).isEqualTo("Wim Kobel");
        assertThat(again.about("n1.researcher")).contains("wim-kobel");
    }

    @Test
    void comesWithEachRowThatSpeaksOfIt() {
        String first = move("Wim Kobel").replace("\"courier\"", RADIO.formatted("Memo"));
        String second = "{\"move\": " + first.replace("Wim Kobel", "Tam Ito") + "}";
        String third = second.replace("{\"name\": \"Kobel Works\", \"kind\": \"company\"}", "\"Kobel Works\"")
                .replace("Tam Ito", "Ida Ito");
        long number =
                proposed("/batch", because("{\"rows\": [{\"move\": " + first + "}, " + second + ", " + third + "]}"));
        decide(number, "rejection", "1");
        decide(number, "approval", "3");
        assertThat(all("select slug from person")).contains("ida-ito").doesNotContain("tam-ito", "wim-kobel");
        assertThat(all("select slug from lab")).contains("kobel-works");
        decide(number, "approval", "2");
        assertThat(all("select slug from person")).contains("ida-ito", "tam-ito");
    }

    private void decide(long number, String how, String row) {
        String address = Desk.page(number) + "/" + how;
        String version = desk.reviewer().open(Desk.page(number)).sheet(address).typed("version");
        Browser.Shown decided = desk.reviewer().send(address, "version", version, "words", "Not he.", "row", row);
        assertThat(decided.location()).as(decided.words()).startsWith(Desk.page(number));
    }

    /** An address on the web may end as a reference does. */
    @Test
    void isNoAddressOnTheWeb() {
        String address = "https://gazette.example/story#n3";
        publisher.post(
                "/sources",
                because("{\"publish\": true, \"url\": \"%s\", \"publisher\": \"The Gazette\", \"kind\": \"memo\"}"
                        .formatted(address)));
        String two = CITED.formatted(RADIO.formatted("Memo"), "supports") + ","
                + CITED.formatted("\"" + address + "\"", "denies");
        MvcTestResult answer = publisher.post("/milestones", because("""
                        {"publish": true, "text": "Opened.", "milestone_kind": "product", "lab": "halcyon", "date": "2024-03", "citations": [%s]}""".formatted(two)));
        assertThat(answer).as(json(answer).toString()).hasStatus(201);
        assertThat(all("select publisher || ' ' || stance from citation join source using (source_id) order by 1"))
                .containsExactly("Kolli Radio SUPPORTS", "The Gazette DENIES");
    }

    @ParameterizedTest
    @CsvSource({"to_lab, '\"northwind\"'", "researcher, '{\"name\": \"Wim Kobel\"}'"})
    void isNotSpokenOfByATextThatOnlyLooksSo(String member, String value) {
        MvcTestResult answer =
                contributor.post("/moves", because(move("Wim Kobel").replace(value, "\"Aurora #n3\"")));
        assertThat(answer).hasStatus(400);
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/" + member);
        assertThat(json(answer).at("/errors/0/detail").asString()).endsWith("write the slug.");
    }
}
