package org.talentmoves.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.submission.Program.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;
import org.talentmoves.desk.web.Browser;
import org.talentmoves.desk.web.Desk;
import tools.jackson.databind.JsonNode;

/** From what a program sends to what is public. */
@EmptySite
class SubmissionsIntegrationTests {

    private static final String MIRA = """
            {"reason": "The Courier reports it.", "researcher": "mira-okafor", "from_lab": "halcyon", "to_lab": "northwind",
             "move_kind": "hire", "announced_on": "2025-06-30", "role": "chief scientist",
             "offer": {"status": "accepted", "package": [
                 {"component": "total", "scope": "person", "amount": "up to $100m over four years"}]},
             "citations": [{"source": {"url": "https://courier.example/mira", "publisher": "The Courier",
                                       "kind": "news_original", "published_on": "2025-07-01"},
                            "stance": "supports", "basis": "unnamed_people", "says": "Two people say so."}]}""";

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

    @BeforeEach
    void begin() {
        newsroom.furnish();
        contributor = programs.contributor();
        publisher = programs.publisher();
    }

    private static String publishing(String body) {
        return body.replaceFirst("\\{", "{\"publish\": true, ");
    }

    private List<String> facts() {
        return jdbc.sql("select fact_id from fact order by 1")
                .query(String.class)
                .list();
    }

    private int proposals() {
        return jdbc.sql("select count(*) from proposal").query(Integer.class).single();
    }

    private static List<String> pointers(MvcTestResult answer) {
        return json(answer)
                .get("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString(""))
                .toList();
    }

    @Test
    void becomeProposalsThatAreApprovedAtTheDesk() {
        MvcTestResult answer = contributor.post("/moves", MIRA);
        assertThat(answer).as(json(answer).toString()).hasStatus(202);
        long number = json(answer).get("number").asLong();
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/api/v1/proposals/" + number);
        assertThat(facts()).isEmpty();
        Desk desk = Desk.of(site, staff);
        assertThat(desk.reviewer().open("/desk").words()).contains("Mira Okafor", "Contributor (weekend script)");
        assertThat(desk.reviewer().open(Desk.page(number)).words()).contains("up to US$100m", "The Courier");
        assertThat(desk.approve(number).location()).startsWith(Desk.page(number));
        assertThat(facts()).containsExactly("m001", "o001", "p001");
        JsonNode now = contributor.read("/proposals/" + number);
        assertThat(now.get("state").asString()).isEqualTo("approved");
        assertThat(now.get("decided_by").asString()).isEqualTo("Reviewer");
        assertThat(now.get("published").valueStream().map(each -> each.get("id").asString()))
                .contains("m001", "o001", "p001");
        assertThat(new Browser(site, staff.as(Role.EDITOR))
                        .open("/moves/m001/history")
                        .words())
                .contains("Contributor (weekend script)");
    }

    @Test
    void arePublishedAtOnceByWhoeverMay() {
        MvcTestResult answer = publisher.post("/moves", publishing(MIRA));
        assertThat(answer).as(json(answer).toString()).hasStatus(201);
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/api/v1/moves/m001");
        assertThat(answer.getResponse().getHeader("ETag")).startsWith("\"m001.1.");
        assertThat(facts()).containsExactly("m001", "o001", "p001");
        assertThat(contributor.post("/moves", publishing(MIRA.replace("halcyon", ""))))
                .hasStatus(403);
    }

    @Test
    void areReadInTheFormInWhichTheyAreWritten() {
        publisher.post("/moves", publishing(MIRA));
        JsonNode move = publisher.read("/moves/m001/content");
        assertThat(move.get("researcher").asString()).isEqualTo("mira-okafor");
        assertThat(move.get("offer").asString()).isEqualTo("o001");
        assertThat(move.get("announced_on").asString()).isEqualTo("2025-06-30");
        JsonNode offer = publisher.read("/offers/o001/content");
        assertThat(offer.at("/package/0/amount/high").asLong()).isEqualTo(100_000_000);
        assertThat(offer.at("/package/0/amount/qualifier").asString()).isEqualTo("up_to");
        assertThat(offer.at("/package/0/years").asInt()).isEqualTo(4);
        String same = offer.toString().replaceFirst("\\{", "{\"reason\": \"Read again.\", \"act\": \"corrected\", ");
        MvcTestResult again = publisher.send("PUT", "/offers/o001", same, "If-Match", "\"o001.1.content\"");
        assertThat(again).hasStatus(400).bodyText().contains("Nothing in it differs");
        String tooLong =
                "{\"reason\": \"Read again.\", \"act\": \"corrected\", \"note\": \"" + "x".repeat(3000) + "\"}";
        assertThat(publisher.send("PATCH", "/offers/o001", tooLong, "If-Match", "\"o001.1.content\""))
                .hasStatus(400)
                .bodyText()
                .contains("/note")
                .as("what could not be read may differ")
                .doesNotContain("Nothing in it differs");
    }

    /** Though only the account of the pay has a version of its own. */
    @Test
    void answerWithTheTagOfWhatWasAddressed() {
        publisher.post("/moves", publishing(MIRA));
        String term = publisher
                .read("/offers/o001/content")
                .at("/package/0")
                .toString()
                .replace("100000000", "90000000");
        String patch = "{\"reason\": \"It was less.\", \"act\": \"corrected\", \"publish\": true, \"package\": [" + term
                + "]}";
        MvcTestResult first = publisher.send("PATCH", "/offers/o001", patch, "If-Match", "\"o001.1.content\"");
        assertThat(first).hasStatus(200);
        assertThat(first.getResponse().getHeader("Location")).isEqualTo("/api/v1/offers/o001");
        String tag = first.getResponse().getHeader("ETag");
        assertThat(tag).isEqualTo("\"o001.2.content\"");
        assertThat(publisher.send(
                        "PATCH",
                        "/offers/o001",
                        patch.replace("90000000", "80000000"),
                        "If-Match",
                        String.valueOf(tag)))
                .hasStatus(200);
    }

    /** A number of years that does not fit is not left out in silence. */
    @Test
    void refuseWhatTheTextOfASumWouldLose() {
        String offer = """
                {"reason": "So.", "researcher": {"name": "Tam Ito"}, "by_lab": "northwind", "status": "offered",
                 "citations": [{"source": "courier", "stance": "supports", "basis": "unnamed_people", "says": "So."}],
                 "package": [{"component": "bonus", "scope": "person", %s,
                     "amount": {"low": 1, "high": 3, "currency": "%s", "qualifier": "range"}}]}""";
        for (String years : List.of(
                "\"period\": \"one_off\", \"years\": 4",
                "\"period\": \"per_year\", \"years\": 3",
                "\"period\": \"over_years\", \"years\": 60",
                "\"period\": \"over_years\", \"years\": -1",
                "\"years\": 4")) {
            assertThat(pointers(publisher.post("/offers", offer.formatted(years, "USD"))))
                    .as(years)
                    .containsExactly("/package/0/years");
        }
        String text = offer.replaceFirst("(?s)\"amount\": \\{.*?}", "\"amount\": \"\\$5m over 4 years\"");
        assertThat(pointers(publisher.post("/offers", text.formatted("\"period\": \"over_years\", \"years\": 5"))))
                .containsExactly("/package/0/years");
        assertThat(pointers(publisher.post("/offers", offer.formatted("\"period\": \"per_year\"", "USX"))))
                .containsExactly("/package/0/amount/currency");
    }

    @Test
    void tellAllThatIsWrongInItsPlace() {
        String wrong = """
                {"reason": "So.", "researcher": {"name": "Tam Ito"}, "to_lab": "northwind", "move_kind": "hire", "announced_on": "2025-07",
                 "offer": {"status": "accepted", "package": [
                     {"component": "total", "scope": "person", "amount": "up to $100m", "period": "sometimes"}]}}""";
        assertThat(pointers(publisher.post("/moves", wrong)))
                .contains("/citations", "/offer/package/0/period")
                .doesNotContain("", "/offer/package/0/amount");
        String group = """
                {"reason": "So.", "group": {"label": "Some people", "headcount": 3, "members": ["nobody", "somebody"]},
                 "to_lab": "northwind", "move_kind": "hire", "announced_on": "2025-07",
                 "citations": [{"source": "courier", "stance": "supports", "basis": "unnamed_people", "says": "So."}]}""";
        assertThat(pointers(publisher.post("/moves", group)))
                .containsExactlyInAnyOrder("/group/members/0", "/group/members/1");
        assertThat(publisher.send(
                        "PUT",
                        "/labs/Put_Lab",
                        "{\"reason\": \"So.\", \"name\": \"Put\", \"kind\": \"company\"}",
                        "If-None-Match",
                        "*"))
                .hasStatus(400)
                .bodyText()
                .contains("/slug", "Put_Lab");
    }

    @Test
    void changeWhatIsPublicByAMergePatch() {
        publisher.post("/moves", publishing(MIRA));
        String patch =
                "{\"reason\": \"Read again.\", \"act\": \"corrected\", \"role\": \"adviser\", \"publish\": true}";
        assertThat(publisher.send("PATCH", "/moves/m001", patch)).hasStatus(428);
        MvcTestResult answer = publisher.send("PATCH", "/moves/m001", patch, "If-Match", "\"m001.1.abc\"");
        assertThat(answer).as(json(answer).toString()).hasStatus(200);
        assertThat(answer.getResponse().getHeader("ETag")).startsWith("\"m001.2.");
        assertThat(publisher.read("/moves/m001/content").get("role").asString()).isEqualTo("adviser");
        MvcTestResult stale = publisher.send("PATCH", "/moves/m001", patch, "If-Match", "\"m001.1.abc\"");
        assertThat(stale).hasStatus(412).bodyText().contains("version 2", "/api/v1/moves/m001/content");
        assertThat(stale.getResponse().getHeader("ETag")).startsWith("\"m001.2.");
    }

    @Test
    void changeAnOfferWithItsPackage() {
        publisher.post("/moves", publishing(MIRA));
        String gone = "{\"reason\": \"So.\", \"act\": \"corrected\", \"package\": []}";
        MvcTestResult refused = publisher.send("PATCH", "/offers/o001", gone, "If-Match", "*");
        assertThat(refused).hasStatus(400);
        assertThat(pointers(refused)).contains("/package");
        JsonNode offer = publisher.read("/offers/o001/content");
        String larger = offer.toString()
                .replaceFirst("\\{", "{\"reason\": \"So.\", \"act\": \"corrected\", \"publish\": true, ")
                .replace("\"high\":100000000", "\"high\":200000000");
        MvcTestResult answer = publisher.send("PUT", "/offers/o001", larger, "If-Match", "\"o001.1.content\"");
        assertThat(answer).as(json(answer).toString()).hasStatus(200);
        assertThat(publisher
                        .read("/offers/o001/content")
                        .at("/package/0/amount/high")
                        .asLong())
                .isEqualTo(200_000_000);
    }

    @Test
    void tellWhatBecamePublicAndNotWhatStayedAsItWas() {
        publisher.post("/moves", publishing(MIRA));
        String patch = """
                {"reason": "So.", "act": "completed", "publish": true, "package": [%s,
                 {"component": "sign_on", "scope": "person", "amount": "more than $1m", "period": "one_off",
                  "citations": [{"source": "courier", "stance": "supports", "basis": "unnamed_people", "says": "So."}]}]}""".formatted(publisher.read("/offers/o001/content").at("/package/0"));
        MvcTestResult answer = publisher.send("PATCH", "/offers/o001", patch, "If-Match", "*");
        assertThat(answer).as(json(answer).toString()).hasStatus(200);
        assertThat(json(answer)
                        .get("published")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .contains("p002")
                .doesNotContain("p001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"m001.1\"", "m001.1", "garbage", ""})
    void refuseATagThatIsNone(String ifMatch) {
        publisher.post("/moves", publishing(MIRA));
        String patch = "{\"reason\": \"So.\", \"act\": \"corrected\", \"role\": \"adviser\"}";
        assertThat(publisher.send("PATCH", "/moves/m001", patch, "If-Match", ifMatch))
                .hasStatus(400)
                .bodyText()
                .contains("/problems/tag-unreadable", "m001.1.content");
    }

    @Test
    void tellAMissingActOnce() {
        publisher.post("/moves", publishing(MIRA));
        MvcTestResult answer = publisher.send("PATCH", "/moves/m001", "{\"role\": \"adviser\"}", "If-Match", "*");
        assertThat(pointers(answer)).containsExactlyInAnyOrder("/reason", "/act");
    }

    @Test
    void tellAllThatALabOrASourceNeeds() {
        assertThat(pointers(contributor.post("/labs", "{\"reason\": \"x\"}")))
                .containsExactlyInAnyOrder("/name", "/kind");
        assertThat(pointers(contributor.post("/sources", "{\"reason\": \"x\", \"url\": null}")))
                .containsExactlyInAnyOrder("/url", "/kind");
        assertThat(contributor.post("/sources", "{\"reason\": \"x\", \"kind\": \"memo\"}"))
                .bodyText()
                .contains("or its publisher");
    }

    @Test
    void findALoopThroughWhatIsPublicBesideOtherErrors() {
        publisher.post("/labs", publishing("""
                {"reason": "New.", "slug": "northwind-deep", "name": "Northwind Deep", "kind": "company", "parent": "northwind"}"""));
        String patch =
                "{\"reason\": \"So.\", \"act\": \"corrected\", \"parent\": \"northwind-deep\", \"country\": \"usa\"}";
        assertThat(pointers(publisher.send("PATCH", "/labs/northwind", patch, "If-Match", "*")))
                .containsExactlyInAnyOrder("/parent", "/country");
    }

    /** Two of one publisher are two, and what has an address is called by that before anything else is by its name. */
    @Test
    void speakOfWhatTheyEnterWithoutMixingItUp() {
        String two = """
                {"reason": "Two memos.", "text": "Two memos.", "milestone_kind": "product", "lab": "halcyon", "date": "2024-03",
                 "citations": [
                   {"source": {"publisher": "Kolli Radio", "title": "Memo A", "kind": "memo"}, "stance": "supports", "basis": "secondary", "says": "From A."},
                   {"source": {"publisher": "Kolli Radio", "title": "Talk B", "kind": "interview"}, "stance": "denies", "basis": "secondary", "says": "From B."}]}""";
        assertThat(publisher.post("/milestones", publishing(two))).hasStatus(201);
        assertThat(publisher.read("/milestones/t001/content").get("citations").toString())
                .contains(
                        "kolli-radio-memo-a\",\"via\":null,\"stance\":\"supports\"",
                        "kolli-radio-talk-b\",\"via\":null,\"stance\":\"denies\"");
        assertThat(pointers(publisher.post(
                        "/milestones",
                        publishing(two.replace("Memo A", "Talk C")
                                .replace("Talk B", "Talk C")
                                .replace("Two", "Three")))))
                .containsExactly("/citations/1/source");
        String untitled = two.replace("\"title\": \"Memo A\", ", "")
                .replace("Kolli Radio", "courier")
                .replace("Two", "Four");
        MvcTestResult told = publisher.post("/milestones", publishing(untitled));
        assertThat(json(told).path("errors").toString()).isEmpty();
        assertThat(publisher.read("/milestones/t002/content").get("citations").toString())
                .contains("\"courier-2\",\"via\":null,\"stance\":\"supports\"", "courier-talk-b\",\"via\":null");
        publisher.post("/labs", publishing("""
                {"reason": "New.", "slug": "halcyon-b", "name": "Northwind", "kind": "company", "another_than": ["northwind"]}"""));
        String beside = """
                {"reason": "So.", "researcher": {"name": "Tam Ito"}, "move_kind": "hire", "to_lab": "northwind",
                 "from_lab": {"name": "NORTHWIND", "slug": "other-wind", "kind": "company", "another_than": ["northwind", "halcyon-b"]},
                 "citations": [{"source": "courier", "stance": "supports", "basis": "secondary", "says": "So."}]}""";
        MvcTestResult moved = publisher.post("/moves", publishing(beside));
        assertThat(json(moved).path("errors").toString()).isEmpty();
        assertThat(publisher.read("/moves/m001/content").toString())
                .contains("\"to_lab\":\"northwind\"", "\"from_lab\":\"other-wind\"");
        String named = beside.replace("other-wind", "yet-wind")
                .replace("[\"northwind\", ", "[\"northwind\", \"other-wind\", ")
                .replace("Tam Ito", "Ida Ito")
                .replace("\"to_lab\": \"northwind\"", "\"to_lab\": \"Northwind\"");
        assertThat(pointers(publisher.post("/moves", publishing(named)))).containsExactly("/to_lab");
    }

    /** The case of a path tells two places apart; that of a host, www and the scheme do not. */
    @ParameterizedTest
    @CsvSource({
        "http://WWW.Courier.example/Watch?v=AbC#, 201",
        "www.courier.example/Watch?v=AbC, 201",
        "https://courier.example/Watch/?v=AbC, 400",
        "https://courier.example/Watch?v=AbC/, 400",
        "https://courier.example/watch?v=AbC, 400",
        "https://courier.example/Watch?v=abc, 400",
        "https://courier.example/Watch, 400"
    })
    void citeBySourceAddressWhatIsAtThatPlace(String address, int status) {
        assertThat(publisher.post("/sources", publishing("""
                        {"reason": "New.", "publisher": "The Courier", "url": "https://courier.example/Watch?v=AbC", "kind": "memo"}"""))).hasStatus(201);
        assertThat(publisher.post("/moves", publishing("""
                        {"reason": "So.", "researcher": {"name": "Tam Ito"}, "move_kind": "hire", "to_lab": "northwind",
                         "citations": [{"source": "%s", "stance": "supports", "basis": "secondary", "says": "So."}]}""".formatted(address)))).hasStatus(status);
    }

    @Test
    void nameWhatIsThereWhereTheySayThatSomethingIsAnother() {
        MvcTestResult answer = contributor.post("/labs", """
                {"reason": "New.", "name": "Aurora", "kind": "startup", "another_than": ["nowhere", 5, {"a": 1}, "halcyon"]}""");
        assertThat(pointers(answer)).containsExactlyInAnyOrder("/another_than/0", "/another_than/1", "/another_than/2");
    }

    /** Of a sum all is told at once that is known to be wrong, and nothing that another amount would put right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'amount': {'low': 1, 'qualifier': 'exact'} | /amount /amount/currency",
                "'amount': {'low': 5, 'high': 3, 'qualifier': 'range'} | /amount /amount/currency",
                "'amount': {'low': 5, 'high': 5, 'qualifier': 'exact', 'currency': 7} | /amount/currency",
                "'amount': '', 'years': 4 | /amount",
                "'years': 4 | /amount",
                "'amount': '$5m over 4 years', 'years': 3 | /years",
                "'amount': 'foo bar', 'years': 3 | /amount"
            })
    void tellAllThatIsWrongWithASum(String sum, String pointers) {
        String offer = """
                {'reason': 'So.', 'researcher': 'mira-okafor', 'by_lab': 'northwind', 'status': 'made',
                 'package': [{'component': 'total', 'scope': 'person', %s}],
                 'citations': [{'source': 'courier', 'stance': 'supports', 'basis': 'secondary', 'says': 'So.'}]}""";
        assertThat(pointers(publisher.post("/offers", offer.formatted(sum).replace('\'', '"'))).stream()
                        .filter(pointer -> pointer.startsWith("/package"))
                        .map(pointer -> pointer.substring("/package/0".length())))
                .containsExactlyInAnyOrder(pointers.split(" "));
    }

    /** Each of them is told, however many there are. */
    @Test
    void tellEachOfManyCitations() {
        String cited = "{'source': 'courier', 'stance': 'supports', 'basis': 'secondary', 'says': 'So.'}";
        String all = Stream.generate(() -> cited).limit(1_200).collect(Collectors.joining(","));
        MvcTestResult answer = publisher.post(
                "/milestones",
                "{'reason': 'So.', 'text': 'So.', 'milestone_kind': 'product', 'lab': 'halcyon', 'date': '2024', 'citations': [%s]}"
                        .formatted(all)
                        .replace('\'', '"'));
        assertThat(answer).hasStatus(400);
        assertThat(pointers(answer)).hasSize(1_199).endsWith("/citations/1199/source");
    }

    @Test
    void tellAllThatIsWrongAtOnceEachInItsPlace() {
        MvcTestResult answer = contributor.post("/moves", """
                {"researcher": "Nobody Here", "to_lab": "northwnd", "move_kind": "hired", "announced_on": "6/7/2025",
                 "rol": "chief", "offer": {"status": "accepted", "package": [{"component": "total", "scope": "person",
                    "amount": {"low": 5, "currency": "USD", "qualifier": "up_to"}}]},
                 "citations": [{"source": 7, "stance": "supports", "basis": "unnamed_people", "says": "So."}]}""");
        assertThat(answer).hasStatus(400);
        assertThat(pointers(answer))
                .contains(
                        "/reason",
                        "/researcher",
                        "/to_lab",
                        "/move_kind",
                        "/announced_on",
                        "/rol",
                        "/offer/package/0/amount",
                        "/citations/0/source");
        assertThat(json(answer).toString()).contains("Did you mean “role”?", "Did you mean “hire”?");
        assertThat(proposals()).isZero();
    }

    /** What cannot be read, has no name or does not fit hides nothing else, and makes nothing else look wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "moves | 'group': {'headcount': 3}, 'to_lab': 'northwind', 'move_kind': 'hire', 'citations': [CITED] | /group/label",
                "offers | 'group': {'label_zh': '三人'}, 'by_lab': 'northwind', 'status': 'offered', 'citations': [CITED] | /group/label",
                "sources | 'url': 'no address', 'published_on': 'soon', 'language': 'Klingon!', 'relays': 'nothing' | /url /published_on /language /relays /kind",
                "labs | 'name': 'Ali', 'kind': 'company', 'aliases': ['ok', 'a\\tb', 'ok', 'Ali'] | /aliases/1 /aliases/2 /aliases/3",
                "labs | 'name': 'Pin', 'kind': 'company', 'to': 1, 'resaon': 2 | /to /resaon",
                "moves | 'researcher': {'name': 'Tam Ito', 'slug': 'Bad Slug!'}, 'to_lab': {'name': '???', 'kind': 'company'}, 'from_lab': 'nowhere', 'move_kind': 'hire', 'citations': [CITED] | /researcher/slug /to_lab/slug /from_lab",
                "moves | 'researcher': {}, 'to_lab': 'northwind', 'move_kind': 'hire', 'offer': {'status': 'accepted', 'package': [{'component': 'total', 'scope': 'person', 'period': 'oneoff'}, {'component': 'total', 'scope': 'person', 'amount': '7m'}]} | /researcher/name /citations /offer/package/0/period /offer/package/0/amount /offer/package/1/amount",
                "moves | 'group': {'label': 'Some', 'foo': 1, 'headcount': {'people': 2.5, 'qualifier': 'range'}}, 'researcher': PERSON, 'from_lab': 'nowhere', 'move_kind': 'hire', 'offer': {'status': 'accepted'}, 'citations': [CITED] | /group/foo /group/headcount/people /group/headcount/qualifier /group/label /from_lab /move_kind",
                "deals | 'label': 'A deal', 'deal_kind': 'investment', 'target': 'nowhere', 'amount': {'low': 1.5, 'qualifier': 'exact'}, 'citations': [CITED] | /target /deal_kind /amount/low /amount/currency",
                "benchmarks | 'label': 'A market', 'population': 'all', 'amount': 'USD 5', 'change': {'percent': 'fifty', 'foo': 1}, 'citations': [CITED] | /change/foo /change/percent /change/since",
                "labs | 'name': '???', 'country': 'usa', 'founded': '2020', 'dissolved': '2019', 'aliases': ['???', 7] | /slug /kind /country /dissolved /aliases/1 /aliases/0",
                "researchers | 'slug': 'A B', 'name': 5, 'aliases': ['X', 'X'] | /slug /name /aliases/1",
                "moves | 'researcher': PERSON, 'from_lab': 'northwind', 'to_lab': 'northwind', 'announced_on': '2025-13', 'citations': [{'source': 'courier', 'basis': 'on_record_person', 'says': 'So.', 'quotation': 'So.'}] | /announced_on /move_kind /to_lab /citations/0/stance /citations/0/quotation_language",
                "moves | 'researcher': PERSON, 'to_lab': 'nowhere', 'move_kind': 'hire', 'citations': [{'source': 'courier', 'stance': 'denies', 'basis': 'guess', 'says': 'So.'}] | /to_lab /citations /citations/0/basis",
                "moves | 'group': {'label': 7, 'headcount': {'people': 'x', 'qualifier': 'some'}, 'members': ['nobody', 7, PERSON, '']}, 'to_lab': 'northwind', 'move_kind': 'hire', 'citations': [CITED] | /group/label /group/headcount/people /group/headcount/qualifier /group/members/0 /group/members/1 /group/members/3",
                "offers | 'researcher': PERSON, 'by_lab': 'northwind', 'status': 'maybe', 'citations': [CITED], 'package': [{'component': 'wages', 'scope': 'per_head', 'amount': {'low': 'x', 'currency': 'usd', 'qualifier': 'some'}, 'period': 'sometimes', 'note': 5}] | /status /package/0/component /package/0/scope /package/0/amount/low /package/0/amount/currency /package/0/amount/qualifier /package/0/period /package/0/note",
                "offers | 'researcher': PERSON, 'by_lab': 'northwind', 'status': 'offered', 'citations': [CITED], 'package': [{'scope': 'per_head', 'amount': {'low': 1, 'currency': 'USD', 'qualifier': 'up_to'}}] | /package/0/component /package/0/scope /package/0/amount",
                "deals | 'label': 'A deal', 'deal_kind': 'acquisition', 'investor': 'nowhere', 'amount': {'qualifier': 'exact'}, 'stake_percent': 101, 'citations': [CITED] | /investor /amount /amount/currency /stake_percent /deal_kind"
            })
    void hideNothingBehindWhatCannotBeRead(String list, String members, String wrong) {
        String cited = "{'source': 'courier', 'stance': 'supports', 'basis': 'unnamed_people', 'says': 'So.'}";
        String body =
                "{'reason': 'So.', " + members.replace("CITED", cited).replace("PERSON", "{'name': 'Tam Ito'}") + "}";
        assertThat(pointers(publisher.post("/" + list, body.replace('\'', '"'))))
                .containsExactlyInAnyOrder(wrong.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"reason\": | 400",
                "[] | 400",
                "7 | 400",
                "{} | 400",
                "{\"a\":1,\"a\":2} | 400",
                "{\"note\": \"\\u0000\"} | 400",
                "{\"note\": \"\\ud800\"} | 400",
                "{\"offer\": {\"package\": 3}} | 400",
                "{\"citations\": {\"a\": 1}} | 400",
                "{\"citations\": [3]} | 400",
                "{\"group\": []} | 400",
                "{\"group\": {\"headcount\": {\"people\": 1e999}}} | 400",
                "{\"another_than\": [[]]} | 400",
                "{\"researcher\": {\"distinct_from\": [{}]}} | 400",
                "{\"researcher\": {}} | 400",
                "{\"reason\": {}, \"act\": [], \"publish\": \"yes\"} | 400"
            })
    void refuseOddInputAndNeverFail(String body, int status) {
        assertThat(contributor.post("/moves", body)).as(body).hasStatus(status);
    }

    @Test
    void refuseWhatIsTooLongTooDeepOrOfAnotherForm() {
        assertThat(contributor.post("/moves", "{\"note\": \"" + "x".repeat(1_000_001) + "\"}"))
                .hasStatus(413);
        assertThat(contributor.post("/moves", "{\"offer\":".repeat(100) + "1" + "}".repeat(100)))
                .hasStatus(400)
                .bodyText()
                .contains("/problems/not-json");
        MvcTestResult form = site.post()
                .uri("/api/v1/moves")
                .header("Authorization", "Bearer " + contributor.token())
                .contentType("text/csv")
                .content("a")
                .exchange();
        assertThat(form).hasStatus(415);
    }

    @Test
    void refuseWhatIsHereAlready() {
        publisher.post("/moves", publishing(MIRA));
        String again = MIRA.replaceAll("\\{\"url.*\\s.*2025-07-01\"}", "\"courier\"");
        MvcTestResult answer = contributor.post("/moves", again);
        assertThat(answer).hasStatus(400).bodyText().contains("m001", "another_than");
        MvcTestResult another =
                contributor.post("/moves", again.replaceFirst("\\{", "{\"another_than\": [\"m001\"], "));
        assertThat(json(another).toString()).doesNotContain("m001, ");
    }

    @Test
    void enterRecordsUnderASlugOfTheirOwn() {
        String aurora = "{\"reason\": \"New.\", \"name\": \"Aurora\", \"kind\": \"startup\", \"publish\": true}";
        MvcTestResult answer = publisher.send("PUT", "/labs/aurora", aurora, "If-None-Match", "*");
        assertThat(answer).as(json(answer).toString()).hasStatus(201);
        assertThat(publisher.read("/labs/aurora/content").get("slug").asString())
                .isEqualTo("aurora");
        MvcTestResult again = publisher.send("PUT", "/labs/aurora", aurora, "If-None-Match", "*");
        assertThat(again).hasStatus(412);
        assertThat(again.getResponse().getHeader("ETag")).isEqualTo("\"lab/aurora.1.content\"");
        assertThat(publisher.send("PUT", "/labs/borealis", aurora, "If-Match", "*"))
                .hasStatus(404);
    }

    /** What is not there has no version that an If-Match could name. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "\"lab/borealis.1.content\"", "W/\"x\""})
    void enterNothingWhereAVersionIsDemanded(String ifMatch) {
        String lab = "{\"reason\": \"New.\", \"name\": \"Borealis\", \"kind\": \"startup\", \"publish\": true}";
        MvcTestResult answer = publisher.send("PUT", "/labs/borealis", lab, "If-None-Match", "*", "If-Match", ifMatch);
        assertThat(answer).hasStatus(412).bodyText().contains("/problems/version-outdated", "If-Match");
        assertThat(answer.getResponse().getHeader("ETag")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /moves/o001, /api/v1/offers/o001",
        "GET, /deals/m001/content, /api/v1/moves/m001",
        "PUT, /moves/p001, /api/v1/offers"
    })
    void tellWhereSomethingOfAnotherKindIs(String method, String address, String place) {
        publisher.post("/moves", publishing(MIRA));
        assertThat(publisher.send(method, address, "{}", "If-Match", "*"))
                .hasStatus(404)
                .bodyText()
                .contains("/problems/no-such-subject", "” is no ", place);
    }

    @Test
    void refuseAMisspeltMemberThatIsToBeTakenAway() {
        publisher.post("/moves", publishing(MIRA));
        String patch = "{\"reason\": \"So.\", \"act\": \"corrected\", \"rol\": null, \"note\": \"New.\"}";
        assertThat(publisher.send("PATCH", "/moves/m001", patch, "If-Match", "*"))
                .hasStatus(400)
                .bodyText()
                .contains("/rol", "Did you mean “role”?");
    }

    @Test
    void areAnsweredTheSameWhenTheyAreSentAgain() {
        MvcTestResult first = contributor.post("/moves", MIRA, "Idempotency-Key", "\"a-1\"");
        MvcTestResult second = contributor.post("/moves", MIRA, "Idempotency-Key", "a-1");
        assertThat(first).hasStatus(202);
        assertThat(second).hasStatus(202);
        assertThat(json(second)).isEqualTo(json(first));
        assertThat(second.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(proposals()).isEqualTo(1);
        assertThat(contributor.post("/moves", MIRA + " ", "Idempotency-Key", "a-1"))
                .hasStatus(422);
        assertThat(contributor.post("/moves", MIRA, "Idempotency-Key", "é")).hasStatus(400);
        jdbc.sql("update kept_answer set at = at - interval '25 hours'").update();
        assertThat(contributor.post("/moves", MIRA, "Idempotency-Key", "a-1")).hasStatus(202);
        assertThat(proposals()).isEqualTo(2);
    }

    @Test
    void areWithdrawnByTheirAuthorAndSeenByNobodyWithoutAToken() {
        long number = json(contributor.post("/moves", MIRA)).get("number").asLong();
        assertThat(site.get().uri("/api/v1/proposals/" + number)).hasStatus(401);
        assertThat(site.post()
                        .uri("/api/v1/moves")
                        .contentType("application/json")
                        .content(MIRA))
                .hasStatus(401);
        assertThat(publisher.post("/proposals/" + number + "/withdrawal", "")).hasStatus(409);
        MvcTestResult withdrawn = contributor.post("/proposals/" + number + "/withdrawal", "");
        assertThat(json(withdrawn).get("state").asString()).isEqualTo("withdrawn");
        assertThat(contributor.send("GET", "/proposals/999", "")).hasStatus(404);
        assertThat(contributor.send("GET", "/proposals/x", "")).hasStatus(404);
    }
}
