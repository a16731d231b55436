package org.talentmoves.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;

import java.io.UnsupportedEncodingException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.database.Statements;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.ProposalId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was public when, on the pages of the site and in its API. */
@EmptySite
@Import({Past.class, Statements.Recording.class})
class HistoryIntegrationTests {

    @Autowired
    private Past past;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private DataSource database;

    @BeforeEach
    void begin() {
        past.begin();
    }

    @Test
    void tellsEveryVersionWithWhoMadeItWhenAndWhy() {
        past.correct("2 July 2025").retract();
        assertThatPage(site, "/moves/m001/history")
                .hasStatus(200)
                .showsHeading("Mira Okafor leaves Halcyon for Northwind")
                .showsInOrder(
                        "Version 3",
                        "UTC",
                        "retracted: it should not have been said",
                        "It was a hoax.",
                        "Nothing that it says was changed.",
                        "Version 2",
                        "corrected: what was said was wrong",
                        "The Courier corrected its report.",
                        "by Ada Ferreira, reviewed by Ben Okafor",
                        "Changed: Announced.",
                        "Version 1",
                        "published",
                        "The Courier reports it.")
                .linksTo("/moves/m001?version=2")
                .linksTo("/desk/restore?subject=m001&version=1");
        assertThatPage(site, "/zh/moves/m001/history").isIn("zh-Hans").shows("更正：此前说错了", "第3版", "审核：Ben Okafor");
    }

    @Test
    void saysThatNobodyElseLookedAtIt() {
        past.amendAlone("gazette");
        assertThatPage(site, "/moves/m001/history").shows("by Ada Ferreira, nobody else looked at it");
    }

    @Test
    void saysWhereAVersionWasNotKept() {
        past.amendAlone("gazette");
        assertThatPage(site, "/moves/m001/history")
                .shows("What was said before was not kept.")
                .showsNot("Bring back");
        assertThatPage(site, "/moves/m001?version=1").hasStatus(200).shows("What this version said was not kept");
        assertThatPage(site, "/moves/m001/history?from=1&to=2").hasStatus(200).shows("cannot be compared");
        assertThat(site.get().uri("/api/v1/moves/m001?version=1")).bodyJson().isLenientlyEqualTo("""
                        {"version": 1, "fields": null, "citations": null, "standing": null, "sentences": null}""");
    }

    @Test
    void setsAnyTwoVersionsBesideEachOther() {
        past.correct("2 July 2025").amendAlone("gazette");
        assertThatPage(site, "/moves/m001/history?from=1&to=3")
                .shows(
                        "Announced 30 June 2025 2 July 2025 ≠ changed",
                        "To Northwind Northwind = the same",
                        "made public on 30 June 2025",
                        "+ added");
        assertThatPage(site, "/moves/m001/history?from=3&to=1").shows("Version 1 beside version 3");
        assertThatPage(site, "/moves/m001/history?from=1&to=1").hasStatus(400).shows("two different versions");
        assertThatPage(site, "/moves/m001/history?from=1").hasStatus(400);
        assertThatPage(site, "/moves/m001/history?from=1&to=9").hasStatus(404).shows("There is no version 9 of m001");
    }

    @Test
    void keepsEarlierVersionsAtTheirAddress() {
        past.correct("2 July 2025");
        assertThatPage(site, "/moves/m001?version=1")
                .hasStatus(200)
                .showsHeading("Version 1 of: Mira Okafor leaves Halcyon for Northwind")
                .shows(
                        "This is version 1 of 2.",
                        "It stood from",
                        "no longer what we say",
                        "30 June 2025",
                        "single origin")
                .linksTo("/moves/m001")
                .linksTo("/moves/m001/history?from=1&to=2");
        assertThat(site.get().uri("/moves/m001?version=1"))
                .bodyText()
                .contains("name=\"robots\" content=\"noindex\"", "rel=\"canonical\" href=\"/moves/m001\"");
        assertThat(site.get().uri("/moves/m001?version=2")).bodyText().doesNotContain("noindex");
        assertThatPage(site, "/zh/moves/m001?version=1").hasStatus(200).shows("这是第1版，共2版。");
    }

    @Test
    void showsThePresentVersionAsEver() {
        past.correct("2 July 2025");
        assertThatPage(site, "/moves/m001?version=2")
                .hasStatus(200)
                .shows("Version 2, changed", "In a sentence")
                .linksTo("/moves/m001/history");
        assertThatPage(site, "/moves/m001?version=3")
                .hasStatus(404)
                .shows("There is no version 3 of m001; version 2 is the latest.");
        assertThatPage(site, "/moves/m001?version=1&reportedBy=2024")
                .hasStatus(200)
                .shows("“reportedBy” and “minStanding” change nothing in an earlier version.");
        assertThatPage(site, "/moves/m001?version=1").showsNot("reportedBy");
    }

    @Test
    void bringsBackWhatAVersionSaidThatOnlyADecisionReplaced() {
        past.retractByFile().change("m001", "move", Act.COMPLETED, "Her post.", "role", "chief scientist of all");
        past.restore(1);
        assertThatPage(site, "/moves/m001/history?from=1&to=4").showsNot("≠ changed");
    }

    @Test
    void namesTheEditorOfADecisionThatCameInAFile() {
        past.retractByFile();
        assertThatPage(site, "/moves/m001/history")
                .showsInOrder("Version 2", "It was a hoax.", "by Cleo Marsh, as a file says");
    }

    @Test
    void ascribesARetractionToItsAuthor() {
        past.retract();
        assertThatPage(site, "/moves/m001").shows("Ada Ferreira").showsNot("Ben Okafor");
    }

    @Test
    void tellsWhichVersionWasBroughtBack() {
        past.correct("2 July 2025").restore(1);
        assertThatPage(site, "/moves/m001/history")
                .showsInOrder("Version 3", "restored: an earlier version was brought back", "Changed: Announced.");
        assertThatPage(site, "/moves/m001/history?from=1&to=3").showsNot("≠ changed");
    }

    @Test
    void tellsThePayInTheHistoryOfItsOffer() {
        past.change("p001", "pay_term", Act.CORRECTED, "It was less.", "pay", "up to $50m over four years");
        assertThatPage(site, "/offers/o001/history")
                .showsInOrder("Version 1", "The account of the pay p001", "Version 2", "Changed: Sum.")
                .linksTo("/offers/o001/history?of=p001&version=1");
        assertThatPage(site, "/offers/o001/history?of=p001&version=1")
                .hasStatus(200)
                .shows("up to US$100m");
        assertThatPage(site, "/offers/o001/history?of=p001&from=1&to=2")
                .shows("Sum up to US$100m up to US$50m ≠ changed");
        assertThatPage(site, "/offers/o001/history?of=p999").hasStatus(404);
    }

    @Test
    void tellsOfLabsPeopleAndSourcesAsWell() {
        assertThatPage(site, "/labs/halcyon/history").hasStatus(200).shows("1 version", "time not recorded");
        past.change("lab/halcyon", "lab", Act.UPDATED, "It was renamed.", "name", "Halcyon Labs");
        assertThatPage(site, "/labs/halcyon/history")
                .showsHeading("Halcyon Labs")
                .shows("updated: the world changed", "Changed: Name.")
                .linksTo("/labs/halcyon/history?version=1");
        assertThatPage(site, "/labs/halcyon/history?version=1").hasStatus(200).shows("Name Halcyon");
        assertThat(site.get().uri("/labs/halcyon/history?version=2"))
                .hasStatus(302)
                .hasRedirectedUrl("/labs/halcyon");
        assertThatPage(site, "/researchers/mira-okafor/history").hasStatus(200).showsHeading("Mira Okafor");
        assertThatPage(site, "/labs/nowhere/history").hasStatus(404);
        assertThatPage(site, "/moves/m999/history").hasStatus(404);
        assertThatPage(site, "/labs/halcyon").linksTo("/labs/halcyon/history");
    }

    @Test
    void listsAllChangesNewestFirst() {
        past.correct("2 July 2025");
        assertThatPage(site, "/changes")
                .hasStatus(200)
                .showsInOrder(
                        "Mira Okafor leaves Halcyon for Northwind",
                        "corrected: what was said was wrong",
                        "The Courier corrected its report.",
                        "by Ada Ferreira, reviewed by Ben Okafor",
                        "published")
                .shows("account of the pay p001")
                .linksTo("/moves/m001/history");
        assertThatPage(site, "/changes?act=corrected&kind=move")
                .shows("corrected: what")
                .showsNot("Northwind makes");
        assertThatPage(site, "/changes?kind=deal").shows("No such change was made");
        assertThatPage(site, "/changes?lab=northwind&researcher=mira%20okafor").shows("corrected: what");
        assertThatPage(site, "/changes?researcher=nobody").hasStatus(400).shows("nobody called");
        assertThatPage(site, "/changes?lab=nowhere").hasStatus(400);
        assertThatPage(site, "/changes?since=2025").hasStatus(400);
        assertThatPage(site, "/zh/changes").hasStatus(200).shows("更正：此前说错了");
    }

    @Test
    void findsACorrectionUnderWhomeverItWasWronglySaid() {
        past.correctWhoMoved();
        for (String asked :
                List.of("researcher=mira-okafor", "researcher=juno-adeyemi", "lab=northwind", "lab=aurora")) {
            assertThatPage(site, "/changes?act=corrected&" + asked).as(asked).shows("Not she.");
        }
        assertThatPage(site, "/changes?act=corrected&lab=halcyon").shows("Not she.");
    }

    @Test
    void readsOnFromAPlace() {
        for (int day = 1; day <= 52; day++) {
            past.amendAlone("paper" + day);
        }
        assertThat(site.get().uri("/changes?kind=move"))
                .bodyText()
                .contains("version 53 in its history", "version 4 in its history", "after=")
                .doesNotContain("version 3 in its history");
        String next = new LedgerPage(site).next("/changes?kind=move");
        assertThatPage(site, next)
                .shows("version 3 in its history", "version 1 in its history")
                .showsNot("version 4 in its history");
        assertThatPage(site, "/changes?after=nonsense").hasStatus(400);
    }

    @Test
    void keepsWhatIsOnlyProposedToItself() {
        ProposalId id = past.propose("m001", "move", Act.CORRECTED, "A secret.", "announced_on", "5 July 2025");
        assertThat(id).isNotNull();
        assertThatPage(site, "/changes").showsNot("A secret.", "5 July 2025", "corrected:");
        assertThatPage(site, "/moves/m001/history").showsNot("A secret.");
        assertThatPage(site, "/corrections").showsNot("A secret.").shows("Nothing was corrected or retracted yet.");
    }

    @Test
    void saysWhatWasWrongAndSinceWhenItIsRight() {
        past.change("m001", "move", Act.COMPLETED, "Her post.", "effective_on", "1 August 2025");
        past.correct("2 July 2025").retract();
        assertThatPage(site, "/corrections")
                .showsInOrder(
                        "retracted: it should not have been said",
                        "What was said:",
                        "and is taken back since.",
                        "In these words it stood from",
                        "corrected: what was said was wrong",
                        "Announced wrong: 30 June 2025 → right: 2 July 2025",
                        "It stood from",
                        "and is right since.")
                .showsNot("Her post.")
                .linksTo("/moves/m001/history?from=2&to=3");
        assertThatPage(site, "/zh/corrections").shows("自此改正");
    }

    @Test
    void saysWhatBecameOfACorrection() {
        past.correct("2 July 2025").restore(1);
        assertThatPage(site, "/corrections")
                .showsInOrder(
                        "restored: an earlier version was brought back",
                        "Announced said until then: 2 July 2025 → said again: 30 June 2025",
                        "since then what was said earlier is said again.",
                        "corrected: what was said was wrong",
                        "that was undone on",
                        "by version 3, which says it again.")
                .showsNot("and is right since");
        past.correct("5 July 2025");
        assertThatPage(site, "/corrections").shows("version 4 of", "says something else again.");
    }

    @Test
    void saysThatACorrectionWasUndoneAndMadeAgain() {
        past.correct("2 July 2025").correct("30 June 2025").correct("2 July 2025");
        for (String page : List.of("/corrections", "/zh/corrections")) {
            assertThatPage(site, page).hasStatus(200).showsNot("??");
        }
        assertThatPage(site, "/corrections")
                .showsInOrder(
                        "wrong: 30 June 2025 → right: 2 July 2025",
                        "and is right since.",
                        "wrong: 2 July 2025 → right: 30 June 2025",
                        "by version 4, which says it again.",
                        "wrong: 30 June 2025 → right: 2 July 2025",
                        "that was undone on",
                        "by version 3, which says it again. It is right again since",
                        "by version 4.");
        assertThatPage(site, "/zh/corrections").shows("被第3版撤销，该版恢复此说法。自", "起再次改正（第4版）。");
    }

    @Test
    void saysThatACorrectionWasCorrectedAndBroughtBack() {
        past.correct("2 July 2025").correct("5 July 2025").restore(2);
        assertThatPage(site, "/corrections")
                .showsInOrder(
                        "wrong: 2 July 2025 → right: 5 July 2025",
                        "by version 4, which says it again.",
                        "wrong: 30 June 2025 → right: 2 July 2025",
                        "version 3 of",
                        "says something else again. It is right again since",
                        "by version 4.");
    }

    @Test
    void undoesNoCorrectionWhereTheWorldChangedBack() {
        past.change("m001", "move", Act.CORRECTED, "Misread.", "role", "engineer")
                .change("m001", "move", Act.UPDATED, "She was promoted.", "role", "chief scientist");
        assertThatPage(site, "/corrections")
                .showsInOrder("Role wrong: chief scientist", "and was right from then until", "(version 3).")
                .showsNot("undone", "and is right since");
        assertThatPage(site, "/zh/corrections").shows("情况有变为止（第3版）").showsNot("??");
    }

    @Test
    void undoesNoCorrectionWhereMoreBecameKnown() {
        past.change("m001", "move", Act.CORRECTED, "Misread.", "announced_on", "July 2025")
                .change("m001", "move", Act.COMPLETED, "The day is known.", "announced_on", "2 July 2025");
        assertThatPage(site, "/corrections")
                .showsInOrder("Announced wrong: 30 June 2025", "was put right then; version 3 of", "says more.")
                .showsNot("undone", "something else");
    }

    @Test
    void saysThatTheOldTextCameBackAfterMoreHadBecomeKnown() {
        past.change("m001", "move", Act.CORRECTED, "Misread.", "role", "engineer")
                .change("m001", "move", Act.COMPLETED, "More is known.", "role", "engineer, later scientist")
                .restore(1);
        assertThatPage(site, "/corrections")
                .showsInOrder(
                        "Role wrong: chief scientist → right: engineer",
                        "was put right then; version 3 of",
                        "says more. Version 4 of",
                        "says it again.")
                .showsNot("right from then on", "right again");
        assertThatPage(site, "/zh/corrections").shows("另有补充。第4版（", "）又恢复此说法。").showsNot("??");
        past.change("m001", "move", Act.CORRECTED, "Misread again.", "role", "engineer");
        assertThatPage(site, "/corrections")
                .showsInOrder("says more. Version 4 of", "says it again. It is right again since", "by version 5.");
        past.change("m001", "move", Act.CORRECTED, "Neither.", "role", "designer");
        assertThatPage(site, "/corrections")
                .showsInOrder("says more. Version 4 of", "says it again. It is said no more since", "by version 5.");
        assertThatPage(site, "/zh/corrections").shows("）又恢复此说法。自", "起不再有此说法（第5版）。");
    }

    @Test
    void saysThatTheOldTextCameBackAfterTheWorldHadChanged() {
        past.change("m001", "move", Act.CORRECTED, "Misread.", "role", "engineer")
                .change("m001", "move", Act.UPDATED, "She was promoted.", "role", "scientist")
                .restore(1);
        assertThatPage(site, "/corrections")
                .showsInOrder(
                        "Role wrong: chief scientist → right: engineer",
                        "when the world had changed (version 3). Version 4 of",
                        "says it again.");
        assertThatPage(site, "/zh/corrections").shows("情况有变为止（第3版）。第4版（").showsNot("??");
    }

    @Test
    void saysThatARetractedFactStandsAgain() {
        past.retract("m001").reinstate("m001");
        assertThatPage(site, "/corrections")
                .showsInOrder("It was retracted from", "and stands again since.", "when it was taken back; on")
                .shows("that was undone by version 3.")
                .showsNot("is taken back since");
        past.retract("m001");
        assertThatPage(site, "/corrections")
                .showsInOrder(
                        "and is taken back since.",
                        "it was retracted again by version 4.",
                        "that was undone by version 3. It is taken back again since",
                        "by version 4.");
        past.reinstate("m001");
        assertThatPage(site, "/corrections")
                .showsInOrder("and stands again since.", "that was undone by version 5.")
                .showsInOrder("it was retracted again by version 4. It stands again since", "by version 5.")
                .showsNot("taken back since", "taken back again");
    }

    @Test
    void tellsThePayThatWasRetracted() {
        past.retract("p001");
        assertThatPage(site, "/corrections").shows("Sum up to US$100m", "and is taken back since.");
    }

    @Test
    void saysWhichCitationsWerePutRight() {
        past.change(
                "m001",
                Act.CORRECTED,
                "Misread.",
                "citation",
                "says",
                "One person says so.",
                "move",
                "role",
                "engineer");
        assertThatPage(site, "/corrections")
                .showsInOrder(
                        "Role wrong: chief scientist → right: engineer",
                        "Citation ≠ changed",
                        "Two people familiar with the matter say so.",
                        "One person says so.");
    }

    @Test
    void tellsAReaderOfAnEarlierVersionThatTheFactWasRetracted() {
        past.correct("2 July 2025").retract();
        assertThatPage(site, "/moves/m001?version=1")
                .showsInOrder("It was retracted on", "It was a hoax.", "by Ada Ferreira");
        assertThat(site.get().uri("/api/v1/moves/m001?version=1"))
                .bodyJson()
                .extractingPath("$.retraction.reason")
                .isEqualTo("It was a hoax.");
        past.reinstate("m001");
        assertThatPage(site, "/moves/m001?version=1").showsNot("It was retracted on");
    }

    @Test
    void tellsVersionsInTheApi() {
        past.correct("2 July 2025");
        assertThat(site.get().uri("/api/v1/moves/m001?version=1"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"id": "m001", "kind": "move", "version": 1, "versions": 2, "act": "published",
                         "reason": "The Courier reports it.", "editor": "Ada Ferreira", "reviewer": "Ben Okafor",
                         "standing": "single_origin", "present": "/api/v1/moves/m001", "page": "/moves/m001?version=1"}""");
        assertThat(site.get().uri("/api/v1/moves/m001?version=1"))
                .bodyText()
                .contains("{\"column\":\"announced_on\",\"value\":\"2025-06-30\"}", "30 June 2025");
        assertThat(site.get().uri("/api/v1/moves/m001?version=2")).bodyText().contains("\"announced_on\":{");
        assertThat(site.get().uri("/api/v1/moves/m001?version=3")).hasStatus(404);
        assertThat(site.get().uri("/api/v1/offers/m001?version=1")).hasStatus(404);
        assertThat(site.get().uri("/api/v1/moves/m001/versions"))
                .bodyJson()
                .extractingPath("$.items[*].act")
                .asArray()
                .containsExactly("corrected", "published");
        assertThat(site.get().uri("/api/v1/offers/o001/versions"))
                .bodyJson()
                .extractingPath("$.terms[0].id")
                .isEqualTo("p001");
        assertThat(site.get().uri("/api/v1/offers/o001/versions"))
                .bodyJson()
                .extractingPath("$.terms[0].items[0].page")
                .isEqualTo("/offers/o001/history?of=p001&version=1");
        assertThat(site.get().uri("/api/v1/moves/m999/versions")).hasStatus(404);
        assertThat(site.get().uri("/api/v1/wolves/w001/versions")).hasStatus(404);
        assertThat(site.get().uri("/api/v1/moves/m001/versions?from=1")).hasStatus(400);
    }

    @Test
    void listsVersionsStretchByStretch() {
        past.correct("2 July 2025").correct("3 July 2025").correct("4 July 2025");
        String first = "/api/v1/moves/m001/versions?limit=3&count=true";
        assertThat(numbers(first)).containsExactly(4, 3, 2);
        String next = linked(first, "next");
        assertThat(numbers(next)).containsExactly(1);
        assertThat(numbers(linked(next, "prev"))).containsExactly(4, 3, 2);
        assertThat(site.get().uri(first)).bodyJson().extractingPath("$.count").isEqualTo(4);
        assertThat(site.get().uri(first))
                .bodyJson()
                .extractingPath("$.items[1].until")
                .isEqualTo(read(first).at("/items/0/at").asString());
        assertThat(site.get().uri("/api/v1/moves/m001/versions?format=csv&fields=version,act"))
                .bodyText()
                .isEqualTo("version,act\r\n4,corrected\r\n3,corrected\r\n2,corrected\r\n1,published\r\n");
        assertThat(site.get().uri("/api/v1/moves/m001/versions?term=p001")).hasStatus(400);
        assertThat(site.get().uri("/api/v1/moves/m001/versions?after=MA")).hasStatus(400);
        assertThat(numbers("/api/v1/labs/halcyon/versions?count=true")).containsExactly(1);
        assertThat(numbers("/api/v1/labs/halcyon/versions?after=MQ")).isEmpty();
        assertThat(site.get().uri("/api/v1/labs/nowhere/versions?after=MQ")).hasStatus(404);
    }

    @Test
    void listsVersionsOfPayTermsBesideThoseOfTheirOffer() {
        past.correctPay("up to US$90m").correctPay("up to US$80m");
        JsonNode first = read("/api/v1/offers/o001/versions?limit=1");
        assertThat(first.at("/terms/0/items").size()).isEqualTo(1);
        String next = first.at("/terms/0/next").asString();
        assertThat(next).startsWith("/api/v1/offers/o001/versions?limit=1&term=p001&after=");
        assertThat(numbers(next)).containsExactly(2);
        assertThat(numbers(linked(next, "next"))).containsExactly(1);
        JsonNode chosen = read("/api/v1/offers/o001/versions?limit=1&fields=version");
        assertThat(chosen.at("/terms/0/items/0").toString()).isEqualTo("{\"version\":3}");
        past.change("o001", "offer", Act.CORRECTED, "So.", "note", "A note.");
        String back = linked(linked("/api/v1/offers/o001/versions?limit=1", "next"), "prev");
        assertThat(read(back).at("/terms/0/items/0/version").asInt()).isEqualTo(3);
        assertThat(numbers("/api/v1/offers/o001/versions?term=p001")).containsExactly(3, 2, 1);
        assertThat(read(next).at("/terms").isEmpty()).isTrue();
        assertThat(site.get().uri("/api/v1/offers/o001/versions?term=p002"))
                .hasStatus(400)
                .bodyText()
                .contains("is not one of p001.");
    }

    private List<Integer> numbers(String address) {
        return read(address)
                .path("items")
                .valueStream()
                .map(item -> item.path("version").asInt())
                .toList();
    }

    private String linked(String address, String relation) {
        return read(address).path(relation).asString();
    }

    private JsonNode read(String address) {
        try {
            return JsonMapper.shared()
                    .readTree(site.get().uri(address).exchange().getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void asksLittleOfTheDatabase() {
        past.correct("2 July 2025").amendAlone("gazette");
        assertThat(statements("/moves/m001/history")).isLessThanOrEqualTo(4);
        assertThat(statements("/labs/halcyon/history")).isLessThanOrEqualTo(4);
        assertThat(statements("/changes")).as("the list, and the names of labs").isEqualTo(2);
        assertThat(statements("/api/v1/moves/m001/versions"))
                .as("the list, what was merged, and the last change")
                .isLessThanOrEqualTo(3);
        assertThat(statements("/corrections")).isLessThanOrEqualTo(5);
    }

    private int statements(String address) {
        return Statements.of(database)
                .during(() -> assertThat(site.get().uri(address)).hasStatusOk())
                .size();
    }

    @Test
    void isTheSameForEverybody() {
        past.correct("2 July 2025");
        assertThat(site.get().uri("/moves/m001?version=1"))
                .hasHeader("Cache-Control", "public, no-cache")
                .headers()
                .containsHeader("ETag");
    }
}
