package org.talentmoves.follow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.editorial.Act;
import org.talentmoves.history.Past;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.Standing;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers of feeds are sent, as their programs read it. */
@EmptySite
@Import(Past.class)
class FeedsIntegrationTests {

    private static final FactId OFFER = new FactId("o001");
    private static final Amount SUM = new Amount(70L, 70L, "USD", Qualifier.EXACT);
    private static final Pay SIGN_ON =
            new Pay(PayComponent.SIGN_ON, PayScope.PERSON, PayPeriod.ONE_OFF, null, SUM, null);

    @Autowired
    private Past past;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private MockMvcTester site;

    @BeforeEach
    void begin() {
        past.begin();
    }

    @Test
    void isAtomWithAllThatRfc4287Demands() throws Exception {
        MockHttpServletResponse answer = answer("/feed.atom");
        assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        Element feed = atom("/feed.atom");
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(texts(feed, "name")).containsExactly("Talent Moves");
        assertThat(links(feed, "self")).containsExactly("http://localhost/feed.atom");
        assertThat(links(feed, "alternate")).contains("http://localhost/", "http://localhost/moves/m001");
        for (Element each : withEntries(feed)) {
            for (String required : List.of("id", "title", "updated")) {
                assertThat(children(each, required)).as(required).hasSize(1);
            }
            assertThat(children(each, "id").get(0)).startsWith("tag:talentmoves.org,2026:");
            OffsetDateTime.parse(children(each, "updated").get(0));
        }
        assertThat(texts(feed, "id")).doesNotHaveDuplicates();
        assertThat(texts(feed, "content").get(0)).contains("<p>", "The Courier", "says so");
    }

    @Test
    void isJsonFeedWithAllThatVersionOneOneDemands() throws Exception {
        assertThat(answer("/feed.json?kind=move").getContentType()).isEqualTo("application/feed+json");
        JsonNode feed = json("/feed.json?kind=move");
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asString()).isNotBlank();
        assertThat(feed.get("feed_url").asString()).isEqualTo("http://localhost/feed.json?kind=move");
        assertThat(feed.get("home_page_url").asString()).isEqualTo("http://localhost/?kind=move");
        JsonNode item = feed.get("items").get(0);
        assertThat(item.get("id").asString()).isEqualTo("tag:talentmoves.org,2026:m001");
        assertThat(item.get("title").asString()).contains("Mira Okafor");
        assertThat(item.get("content_html").asString()).contains("The Courier");
        assertThat(item.get("tags").get(0).asString()).isEqualTo("move");
        assertThat(feed.get("items")).hasSize(1);
    }

    @Test
    void updatesTheEntryOfWhatWasCorrected() throws Exception {
        JsonNode before = json("/feed.json?kind=move").get("items").get(0);
        past.correct("2 July 2025");
        JsonNode after = json("/feed.json").get("items").get(0);
        assertThat(after.get("id")).isEqualTo(before.get("id"));
        assertThat(after.get("date_published")).isEqualTo(before.get("date_published"));
        assertThat(after.get("date_modified").asString())
                .isGreaterThan(before.get("date_modified").asString());
        assertThat(after.get("content_html").asString())
                .contains(
                        "corrected: what was said was wrong",
                        "The Courier corrected its report.",
                        "http://localhost/moves/m001/history?from=1&amp;to=2");
    }

    /** Else those who follow the lab from which a correction took a fact away would keep what was wrong. */
    @Test
    void tellsThoseWhoFollowWhoIsNotNamedAnyMore() throws Exception {
        past.correctWhoMoved();
        for (String filter : List.of(
                "lab=northwind&kind=move",
                "to=northwind&kind=move",
                "researcher=mira-okafor&kind=move",
                "from=halcyon&to=northwind&researcher=mira-okafor,juno-adeyemi&kind=move")) {
            JsonNode items = json("/feed.json?" + filter).get("items");
            assertThat(items).as(filter).hasSize(1);
            assertThat(items.get(0).get("content_html").asString())
                    .contains("Juno Adeyemi left Halcyon for Aurora", "corrected: what was said was wrong");
        }
        for (String filter : List.of(
                "from=northwind&kind=move",
                "lab=northwind&kind=deal",
                "lab=northwind&kind=move&until=2024",
                "lab=northwind&as=left&kind=move",
                "researcher=mira-okafor&from=northwind&kind=move")) {
            assertThat(json("/feed.json?" + filter).get("items")).as(filter).isEmpty();
        }
        past.retract();
        assertThat(json("/feed.json?to=northwind&kind=move")
                        .get("items")
                        .get(0)
                        .get("tags")
                        .get(1)
                        .asString())
                .isEqualTo("retracted");
    }

    /** A reader that goes by the time would keep the name. */
    @Test
    void countsAsUpdatedWhatNamesWhomOrWhatIsCalledOtherwise() throws Exception {
        JsonNode before = json("/feed.json?kind=move").get("items").get(0);
        past.change("lab/halcyon", "lab", Act.CORRECTED, "It was misspelt.", "name", "Halcyone");
        JsonNode lab = json("/feed.json?kind=move").get("items").get(0);
        assertThat(lab.get("title").asString()).contains("Halcyone");
        assertThat(modified(lab)).isGreaterThan(modified(before));
        past.change(
                "source/the-courier-okafor-leaves-halcyon",
                "source",
                Act.CORRECTED,
                "It is called so.",
                "publisher",
                "Courier");
        JsonNode source = json("/feed.json?kind=move").get("items").get(0);
        assertThat(source.get("content_html").asString()).contains("as reported by Courier");
        assertThat(modified(source)).isGreaterThan(modified(lab));
        assertThat(json("/feed.json?kind=move").get("items").get(0).get("date_published"))
                .isEqualTo(before.get("date_published"));
    }

    /** Else it would seem that an older change of the fact brought the entry. */
    @Test
    void tellsWhichLabItNamesWasCalledOtherwiseSince() throws Exception {
        past.correct("2 July 2025");
        past.change("lab/halcyon", "lab", Act.CORRECTED, "It was misspelt.", "name", "Halcyone");
        assertThat(json("/feed.json?kind=move").at("/items/0/content_html").asString())
                .containsSubsequence(
                        "lab Halcyone (halcyon) corrected: what was said was wrong: It was misspelt. <a",
                        "http://localhost/labs/halcyon/history?from=1&amp;to=2",
                        "The Courier corrected its report.");
        assertThat(json("/zh/feed.json?kind=move").at("/items/0/content_html").asString())
                .contains("机构Halcyone（halcyon）更正");
        past.correct("3 July 2025");
        assertThat(json("/feed.json?kind=move").at("/items/0/content_html").asString())
                .doesNotContain("It was misspelt.");
        past.retract();
        past.change("researcher/mira-okafor", "researcher", Act.CORRECTED, "So she signs.", "name", "Myra Okafor");
        assertThat(json("/feed.json?kind=move").at("/items/0/content_html").asString())
                .as("why it should not have been said comes first")
                .containsSubsequence("It was a hoax.", "Myra Okafor (mira-okafor) corrected");
    }

    /** It may be less sure than it was, and nothing else was changed. */
    @Test
    void tellsWhichSourceWasFoundToRelayAnother() throws Exception {
        past.amendAlone("gazette");
        String courier = "the-courier-okafor-leaves-halcyon";
        past.change("source/gazette", "source", Act.COMPLETED, "It copied.", "relays", courier);
        JsonNode move = json("/feed.json?kind=move").at("/items/0");
        assertThat(move.at("/tags/1").asString()).isEqualTo("single_origin");
        assertThat(move.get("content_html").asString())
                .containsSubsequence(
                        "source The Gazette (gazette) completed: more is known, and what was said stands: It copied. <a",
                        "http://localhost/sources/gazette/history?from=1&amp;to=2",
                        "Another paper has it.");
        assertThat(json("/zh/feed.json?kind=move").at("/items/0/content_html").asString())
                .contains("来源The Gazette（gazette）补充");
    }

    /** It is not named, so no word of the entry changed. */
    @Test
    void countsAsUpdatedByNoNewNameOfWhoSpeaksOfARetractedAccountAlone() throws Exception {
        FactId wrong = newsroom.term(OFFER, SIGN_ON, newsroom.supports("gazette"));
        for (String kind : List.of("offer", "move")) {
            JsonNode before = json("/feed.json?kind=" + kind).at("/items/0");
            renameGazette("Gazette of " + kind);
            assertThat(modified(json("/feed.json?kind=" + kind).at("/items/0"))).isGreaterThan(modified(before));
        }
        newsroom.decides(wrong, Standing.RETRACTED, "2026-01-02");
        for (String kind : List.of("offer", "move")) {
            JsonNode before = json("/feed.json?kind=" + kind).at("/items/0");
            renameGazette("New Gazette of " + kind);
            assertThat(json("/feed.json?kind=" + kind).at("/items/0")).isEqualTo(before);
        }
    }

    /** How sure one can be of a fact follows from the kind of its sources, and its words from that. */
    @Test
    void countsAsUpdatedWhatIsOnTheWordOfASourceOfAnotherKind() throws Exception {
        JsonNode before = json("/feed.json?kind=move").at("/items/0");
        past.change(
                "source/the-courier-okafor-leaves-halcyon",
                "source",
                Act.CORRECTED,
                "It only collects.",
                "kind",
                "aggregator");
        assertThat(modified(json("/feed.json?kind=move").at("/items/0"))).isGreaterThan(modified(before));
    }

    @Test
    void tellsOfNoAccountThatHadNotBeenReportedByThen() throws Exception {
        FactId later = newsroom.term(OFFER, SIGN_ON, newsroom.supports("gazette"));
        past.retract(later.value());
        assertThat(json("/feed.json?kind=offer").toString()).contains("It was a hoax.");
        assertThat(json("/feed.json?kind=offer&reportedBy=2025-07-05").toString())
                .contains("o001")
                .doesNotContain("It was a hoax.", "Gazette");
    }

    /** A remark on a lab stands in no entry. */
    @Test
    void countsAsUpdatedByNothingThatIsNotToldThere() throws Exception {
        past.change("lab/halcyon", "lab", Act.CORRECTED, "It was misspelt.", "name", "Halcyone");
        JsonNode before = json("/feed.json");
        past.change("lab/halcyon", "lab", Act.COMPLETED, "More is known.", "note", "It moved to another town.");
        past.change(
                "source/the-courier-okafor-leaves-halcyon",
                "source",
                Act.COMPLETED,
                "More is known.",
                "note",
                "Only in print.");
        assertThat(json("/feed.json")).isEqualTo(before);
    }

    private void renameGazette(String name) {
        past.change("source/gazette", "source", Act.CORRECTED, "It is called so.", "publisher", name);
    }

    private static String modified(JsonNode item) {
        return item.get("date_modified").asString();
    }

    @Test
    void tellsThatThePayWasCorrected() throws Exception {
        past.correctPay("up to $90m");
        JsonNode offer = json("/feed.json?kind=offer").get("items").get(0);
        assertThat(offer.get("content_html").asString())
                .contains(
                        "account of the pay p001 corrected: what was said was wrong: It was less. <a",
                        "http://localhost/offers/o001/history?of=p001&amp;from=1&amp;to=2");
        assertThat(json("/feed.json?kind=move").at("/items/0/content_html").asString())
                .as("the move that followed the offer tells of its pay")
                .contains(
                        "account of the pay p001 corrected: what was said was wrong: It was less. <a",
                        "http://localhost/offers/o001/history?of=p001&amp;from=1&amp;to=2");
        assertThat(json("/zh/feed.json?kind=offer").at("/items/0/content_html").asString())
                .contains("It was less. <a");
    }

    /** Who denies a sum does not deny that there was an offer. */
    @Test
    void tellsWhoSpeaksOfThePayAlone() throws Exception {
        newsroom.term(OFFER, SIGN_ON, newsroom.supports("gazette"), newsroom.denies("herald"));
        assertThat(json("/feed.json?kind=offer").at("/items/0/content_html").asString())
                .contains("The Herald</a>, July 2025, of the pay: denies it")
                .contains("The Gazette</a>, July 2025, of the pay: says so")
                .containsPattern("Courier[^<]*(</a>)?, [^<]*2025, says so<")
                .containsPattern("Courier[^<]*(</a>)?, [^<]*2025, of the pay: says so<")
                .doesNotContain("2025, denies it");
        assertThat(texts(atom("/zh/feed.atom?kind=offer"), "content").get(0)).contains("就待遇：否认");
    }

    @Test
    void namesNobodyWhoSpeaksOfARetractedAccountAlone() throws Exception {
        FactId wrong = newsroom.term(OFFER, SIGN_ON, newsroom.supports("gazette"), newsroom.denies("herald"));
        newsroom.decides(wrong, Standing.RETRACTED, "2026-01-02");
        for (String kind : List.of("offer", "move")) {
            assertThat(json("/feed.json?kind=" + kind)
                            .at("/items/0/content_html")
                            .asString())
                    .contains("Courier")
                    .doesNotContain("Gazette", "Herald");
            assertThat(texts(atom("/feed.atom?kind=" + kind), "content").get(0))
                    .contains("Courier")
                    .doesNotContain("Gazette", "Herald");
        }
    }

    /** One publication is told as one, with all of it. */
    @Test
    void tellsAllThatOnePublicationChanged() throws Exception {
        past.addPay("at least $3m");
        past.change(
                "o001",
                Act.CORRECTED,
                "All of it was wrong.",
                "offer",
                "status",
                "declined",
                "pay_term",
                "pay",
                "up to $7m");
        assertThat(json("/feed.json?kind=offer").at("/items/0/content_html").asString())
                .contains(
                        "corrected: what was said was wrong (also of the pay: p001, p002): All of it was wrong.",
                        "/offers/o001/history?from=");
        assertThat(json("/feed.json?kind=move").at("/items/0/content_html").asString())
                .contains("accounts of the pay p001, p002 corrected", "/offers/o001/history\"");
    }

    /** Whatever else became of it, it is told why it should not have been said. */
    @Test
    void tellsWhySomethingWasRetractedAlsoAfterwards() throws Exception {
        past.retract().correctPay("up to $90m");
        JsonNode move = json("/feed.json?kind=move").get("items").get(0);
        assertThat(move.get("content_html").asString())
                .contains("retracted: it should not have been said: It was a hoax.")
                .doesNotContain("It was less.");
    }

    /** The entry of the move comes again, as it tells of the offer. */
    @Test
    void tellsOfAMoveThatTheOfferWasRetractedAndReinstated() throws Exception {
        past.retract("o001");
        assertThat(json("/feed.json?kind=move").at("/items/0/content_html").asString())
                .contains(
                        "offer o001 retracted: it should not have been said: It was a hoax. <a",
                        "http://localhost/offers/o001/history?from=1&amp;to=2");
        assertThat(json("/zh/feed.json?kind=move").at("/items/0/content_html").asString())
                .contains("邀约o001撤回");
        assertThat(json("/feed.json?kind=offer").at("/items/0/content_html").asString())
                .contains("retracted: it should not have been said: It was a hoax.")
                .doesNotContain("offer o001");
        past.reinstate("o001");
        assertThat(json("/feed.json?kind=move").at("/items/0/content_html").asString())
                .contains("offer o001 reinstated: the retraction was taken back: It was none.");
    }

    @Test
    void tellsThatAnAccountOfThePayWasRetractedAlsoAfterwards() throws Exception {
        past.retract("p001").correctPay("up to $90m");
        for (String kind : List.of("offer", "move")) {
            assertThat(json("/feed.json?kind=" + kind)
                            .at("/items/0/content_html")
                            .asString())
                    .contains("account of the pay p001 retracted: it should not have been said: It was a hoax. <a")
                    .doesNotContain("It was less.");
        }
    }

    /** Whoever asks for sure facts is told of no offer that is less sure, nor of its pay. */
    @Test
    void tellsOfNoPayOfAnOfferThatIsNotTold() throws Exception {
        newsroom.decides(new FactId("m001"), Standing.CONFIRMED, "2026-01-02");
        past.correct("2 July 2025").correctPay("up to $90m");
        assertThat(json("/feed.json?minStanding=corroborated").at("/items/0/id").asString())
                .contains("m001");
        assertThat(json("/feed.json?minStanding=corroborated").toString())
                .contains("The Courier corrected its report.")
                .doesNotContain("p001", "o001", "It was less.");
        past.retract("o001");
        assertThat(json("/feed.json?minStanding=corroborated&kind=offer").toString())
                .as("with the sources of what it tells")
                .contains("of the pay: says so");
        assertThat(json("/feed.json?minStanding=corroborated&kind=move").toString())
                .contains("offer o001 retracted");
        past.reinstate("o001");
        assertThat(json("/feed.json?minStanding=corroborated&kind=move").toString())
                .contains("offer o001 reinstated");
        past.retract("o001").correctPay("up to $80m");
        assertThat(json("/feed.json?kind=move").at("/items/0/content_html").asString())
                .contains("offer o001 retracted")
                .doesNotContain("p001");
    }

    @Test
    void refusesAsAProblemWhateverIsAccepted() throws Exception {
        for (String accepted : List.of("*/*", "text/html", "application/feed+json", "application/atom+xml")) {
            MockHttpServletResponse answer = site.get()
                    .uri("/feed.json?lab=nowhere")
                    .header("Accept", accepted)
                    .exchange()
                    .getResponse();
            assertThat(answer.getStatus()).as(accepted).isEqualTo(400);
            assertThat(answer.getContentType()).as(accepted).startsWith("application/problem+json");
        }
    }

    @Test
    void tellsThatSomethingWasRetracted() throws Exception {
        past.retract();
        for (String filter :
                List.of("", "?lab=northwind", "?standing=confirmed,single_origin", "?minStanding=confirmed")) {
            JsonNode told = json("/feed.json" + filter).get("items").get(0);
            assertThat(told.get("title").asString()).as(filter).startsWith("Retracted: ");
            assertThat(told.get("content_html").asString()).contains("It was a hoax.");
        }
        assertThat(json("/feed.json?lab=halcyon&kind=deal").get("items")).isEmpty();
    }

    @Test
    void takesTheFilterOfTheTimeline() throws Exception {
        past.others();
        assertThat(json("/feed.json?lab=northwind").get("items")).hasSize(2);
        assertThat(json("/feed.json?lab=aurora").get("items")).isEmpty();
        assertThat(children(atom("/feed.atom?lab=aurora"), "updated")).hasSize(1);
        assertThat(json("/feed.json?text=nobody").get("items")).isEmpty();
        assertThat(site.get().uri("/feed.atom?lab=nowhere")).hasStatus(400);
        assertThat(site.get().uri("/feed.atom?page=2")).hasStatus(400);
        assertThat(site.get().uri("/feed.atom?after=x")).hasStatus(400);
        assertThat(site.get().uri("/feed.rss")).hasStatus(404);
    }

    @Test
    void isReadPageByPageInTheOrderOfTheLastChange() throws Exception {
        past.correct("2 July 2025");
        JsonNode first = json("/feed.json?limit=1");
        assertThat(first.get("items").get(0).get("id").asString()).endsWith(":m001");
        JsonNode second = json(first.get("next_url").asString().replace("http://localhost", ""));
        assertThat(second.get("items").get(0).get("id").asString()).endsWith(":o001");
        assertThat(second.has("next_url")).isFalse();
        assertThat(links(atom("/feed.atom?limit=1"), "next")).hasSize(1);
    }

    @Test
    void speaksChinese() throws Exception {
        Element feed = atom("/zh/feed.atom?kind=move");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("zh-Hans");
        assertThat(texts(feed, "title").get(1)).contains("奥卡福");
        assertThat(texts(feed, "id").get(1)).isEqualTo("tag:talentmoves.org,2026:zh/m001");
        assertThat(links(feed, "alternate")).contains("http://localhost/zh/moves/m001");
    }

    @Test
    void followsAPerson() throws Exception {
        String mira = "/feed.json?researcher=mira-okafor";
        assertThat(json(mira).get("items")).hasSize(2);
        assertThat(json(mira).get("title").asString()).isEqualTo("about Mira Okafor – Talent Moves");
        past.retract();
        assertThat(json(mira).get("items")).hasSize(2);
        assertThat(site.get().uri("/feed.atom?researcher=nobody")).hasStatus(400);
    }

    @Test
    void namesEachLabOfItsTitleOnce() throws Exception {
        assertThat(json("/feed.json?lab=halcyon&lab=halcyon").get("title"))
                .isEqualTo(json("/feed.json?lab=halcyon").get("title"));
        assertThat(json("/feed.json?lab=halcyon,northwind,halcyon").get("title"))
                .isEqualTo(json("/feed.json?lab=halcyon,northwind").get("title"));
    }

    /** Of a day are told the reports of that day that are not known to be wrong. */
    @Test
    void tellsNothingOfADayThatWasRetractedSince() throws Exception {
        String then = "/feed.json?kind=move&reportedBy=2025-07";
        assertThat(json(then).get("items")).hasSize(1);
        past.retract();
        assertThat(json(then).get("items")).isEmpty();
        assertThatPage(site, "/api").shows("leaves out what was retracted");
    }

    /** As the documentation has it, which names where it is told. */
    @Test
    void doesNotTellThatAnOfferLeftAStatus() throws Exception {
        past.change("o001", "offer", Act.CORRECTED, "It was declined.", "status", "declined");
        assertThat(json("/feed.json?offerStatus=accepted").get("items")).isEmpty();
        assertThat(json("/feed.json?kind=offer").toString()).contains("It was declined.");
        assertThatPage(site, "/api").shows("the status of an offer");
    }

    @Test
    void isAnnouncedOnThePagesThatShowAFilter() {
        assertThatPage(site, "/?lab=northwind&limit=1").shows("Follow").linksTo("/feed.atom?lab=northwind");
        assertThatPage(site, "/labs/northwind").linksTo("/feed.atom?lab=northwind");
        assertThatPage(site, "/researchers/mira-okafor").linksTo("/feed.atom?researcher=mira-okafor");
        assertThatPage(site, "/changes").linksTo("/feed.atom");
        assertThatPage(site, "/zh/?kind=move").linksTo("/zh/feed.atom?kind=move");
        assertThat(site.get().uri("/?kind=move"))
                .bodyText()
                .contains(
                        "rel=\"alternate\" type=\"application/atom+xml\"",
                        "type=\"application/feed+json\"",
                        "href=\"/feed.json?kind=move\"");
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        String tag = answer("/feed.atom").getHeader("ETag");
        assertThat(site.get().uri("/feed.atom").header("If-None-Match", tag)).hasStatus(304);
        past.correct("2 July 2025");
        assertThat(site.get().uri("/feed.atom").header("If-None-Match", tag)).hasStatus(200);
    }

    private MockHttpServletResponse answer(String address) {
        return site.get().uri(address).exchange().getResponse();
    }

    private JsonNode json(String address) throws UnsupportedEncodingException {
        return new JsonMapper().readTree(answer(address).getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Element atom(String address) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        return parsers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer(address).getContentAsByteArray()))
                .getDocumentElement();
    }

    private static List<Element> withEntries(Element feed) {
        NodeList entries = feed.getElementsByTagNameNS("*", "entry");
        return IntStream.rangeClosed(0, entries.getLength())
                .mapToObj(i -> i == 0 ? feed : (Element) entries.item(i - 1))
                .toList();
    }

    private static List<String> children(Element parent, String name) {
        NodeList all = parent.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(node -> name.equals(node.getLocalName()))
                .map(node -> node.getTextContent())
                .toList();
    }

    private static List<String> texts(Element feed, String name) {
        NodeList all = feed.getElementsByTagNameNS("*", name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getTextContent())
                .toList();
    }

    private static List<String> links(Element feed, String relation) {
        NodeList all = feed.getElementsByTagNameNS("*", "link");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
