package org.talentmoves.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.talentmoves.PageAssert.assertThatPage;
import static org.talentmoves.merging.Mergeable.LAB;
import static org.talentmoves.merging.Mergeable.RESEARCHER;
import static org.talentmoves.merging.Mergeable.SOURCE;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.PageAssert;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Role;
import org.talentmoves.database.Statements;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Signature;

/** What editors see of mergings, and where readers are led. */
@EmptySite
@Import({Merger.class, DeskStaff.class, Statements.Recording.class})
class MergingPagesIntegrationTests {

    @Autowired
    private Merger merger;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Mergings mergings;

    @Autowired
    private Twins twins;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void news() {
        merger.writeTheNews();
    }

    @ParameterizedTest
    @CsvSource({
        "/labs/northwind-ai, /labs/northwind",
        "/labs/northwind-ai?since=2025&minStanding=contested, /labs/northwind?since=2025&minStanding=contested",
        "/zh/labs/northwind-ai?since=2025, /zh/labs/northwind?since=2025",
        "/api/v1/labs/northwind-ai?since=2025, /api/v1/labs/northwind?since=2025",
        "/researchers/juno-a, /researchers/juno-adeyemi",
        "/zh/researchers/juno-a, /zh/researchers/juno-adeyemi",
        "/api/v1/researchers/juno-a, /api/v1/researchers/juno-adeyemi",
        "/sources/courier-amp, /sources/courier",
        "/zh/sources/courier-amp, /zh/sources/courier",
        "/api/v1/sources/courier-amp, /api/v1/sources/courier",
        "/api/v1/sources/courier-amp/mentions?limit=1, /api/v1/sources/courier/mentions?limit=1",
        "/?lab=northwind-ai&as=joined, /?lab=northwind&as=joined",
        "/zh/?as=joined&lab=northwind-ai, /zh/?as=joined&lab=northwind",
        "/researchers?lab=northwind-ai, /researchers?lab=northwind",
        "/api/v1/moves?lab=northwind-ai&limit=2, /api/v1/moves?lab=northwind&limit=2",
        "/api/v1/researchers?lab=northwind-ai, /api/v1/researchers?lab=northwind"
    })
    void leadFromTheFormerAddressForEver(String former, String now) {
        assertThat(ask(former).getStatus()).isEqualTo(200);
        merger.merge(LAB, "northwind", "northwind-ai");
        merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        merger.merge(SOURCE, "courier", "courier-amp");
        MockHttpServletResponse led = ask(former);
        assertThat(led.getStatus()).isEqualTo(301);
        assertThat(led.getHeader("Location")).isEqualTo(now);
        assertThat(led.getHeader("Cache-Control")).doesNotContain("max-age");
        assertThat(ask(now).getStatus()).isEqualTo(200);
    }

    @Test
    void leadNowhereOnceTheTwoAreParted() {
        Merging merging = merger.merge(LAB, "northwind", "northwind-ai");
        merger.part(merging);
        assertThat(ask("/labs/northwind-ai").getStatus()).isEqualTo(200);
        assertThat(ask("/labs/nowhere").getStatus()).isEqualTo(404);
        assertThat(ask("/api/v1/labs/nowhere").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/labs/northwind", "/?lab=northwind", "/researchers/juno-adeyemi", "/sources/courier"})
    void costOtherReadersNoStatement(String address) {
        assertThat(Statements.of(database).during(() -> ask(address)))
                .isNotEmpty()
                .noneMatch(statement -> statement.toString().contains("former_address"));
    }

    @ParameterizedTest
    @CsvSource({"LAB, northwind, northwind-ai", "RESEARCHER, juno-adeyemi, juno-a", "SOURCE, courier, courier-amp"})
    void previewAMerging(Mergeable kind, String keep, String other) {
        for (String language : List.of("", "/zh")) {
            page("%s/desk/merge?kind=%s&keep=%s&other=%s".formatted(language, kind.word(), keep, other))
                    .hasStatus(200)
                    .shows(kind.path(keep), kind.path(other))
                    .showsNot("??", "merge.")
                    .linksTo("%s/desk/merge?kind=%s&keep=%s&other=%s".formatted(language, kind.word(), other, keep));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lab, Northwind (northwind), northwind-ai, /labs/northwind, /labs/northwind-ai",
        "researcher, juno-adeyemi, Juno A., /researchers/juno-adeyemi, /researchers/juno-a",
        "researcher, 朱诺, juno-adeyemi, /researchers/juno-a, /researchers/juno-adeyemi"
    })
    void takeTheNamesOfTwoToBeMerged(String kind, String keep, String other, String kept, String gone) {
        page(byHand(kind, keep, other)).hasStatus(200).shows("Both beside each other", kept, gone);
    }

    @Test
    void askWhichAreMeantWhereANameDoesNotSay() {
        newsroom.researcher("juno-b", "Juno A.");
        for (String language : List.of("", "/zh")) {
            page(language + byHand("researcher", "Juno A.", "Adeyemi"))
                    .hasStatus(404)
                    .shows(
                            language.isEmpty() ? "Adeyemi Juno (juno-a)" : "朱诺 (juno-a)",
                            "Juno A. (juno-b)",
                            "Juno Adeyemi (juno-adeyemi)")
                    .showsNot("??")
                    .linksTo(language + byHand("researcher", "juno-b", "Adeyemi"));
        }
        page(byHand("lab", "northwind", "Nowhere")).hasStatus(404).shows("Nothing here has this name");
    }

    @Test
    void sayThatOneIsNoTwo() {
        newsroom.lab("zephyr", "Zephyr");
        for (String other : List.of("zephyr", "Zephyr")) {
            page(byHand("lab", "zephyr", other)).hasStatus(400).shows("This is the one that is kept.", "Preview");
        }
        page("/zh" + byHand("lab", "zephyr", "zephyr")).hasStatus(400).showsNot("??");
    }

    @Test
    void askForTheKindWhereItIsNotSaid() {
        page("/desk/merge?keep=northwind")
                .hasStatus(200)
                .shows("Two to be merged")
                .showsNot("Nothing here has");
        assertThat(staffed("/desk/merge?keep=northwind")).contains("value=\"northwind\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "12345678901234567890"})
    void takeWhatIsNoNumberForNoProposal(String proposal) {
        page("/desk/merge?kind=lab&keep=northwind&other=northwind-ai&proposal=" + proposal)
                .hasStatus(200)
                .shows("Why they are one");
        page("/desk/mergings?proposed=" + proposal).hasStatus(200);
        Merging merging = merger.merge(SOURCE, "courier", "courier-amp");
        page("/desk/mergings/" + merging.id() + "?proposal=" + proposal).hasStatus(200);
    }

    @Test
    void suggestTwoOfOneNameWithTheirAddresses() {
        newsroom.researcher("mira-o", "Mira Okafor");
        page("/desk/twins")
                .shows("Mira Okafor /researchers/mira-o · Mira Okafor /researchers/mira-okafor")
                .showsNot("Juno Adeyemi /researchers");
    }

    private static String byHand(String kind, String keep, String other) {
        return "/desk/merge?kind=%s&keep=%s&other=%s"
                .formatted(
                        kind,
                        URLEncoder.encode(keep, StandardCharsets.UTF_8).replace("+", "%20"),
                        URLEncoder.encode(other, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    @Test
    void tellWhatMovesAndWhatIsUnited() {
        page("/desk/merge?kind=researcher&keep=juno-adeyemi&other=juno-a")
                .shows("Adeyemi Juno · 朱诺 · Juno A.", "m001", "Halcyon", "researcher/juno-adebayo");
    }

    @Test
    void tellWhatStandsInTheWay() {
        page("/desk/merge?kind=lab&keep=aurora&other=northwind-ai")
                .hasStatus(200)
                .shows("To be mended first", "One of the two labs is part of the other", "d001 It is a deal")
                .showsNot("Why they are one");
    }

    @Test
    void proposeAMergingThatSomebodyElseLetsPass() {
        MockHttpServletResponse answer = post("/desk/merge", form("One and the same."));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).startsWith("/desk/mergings?proposed=");
        merger.approve(new ProposalId(
                Long.parseLong(String.valueOf(answer.getHeader("Location")).split("=")[1])));
        page("/desk/mergings").shows("Northwind AI → Northwind", "Editor", "One and the same.");
        page("/zh/desk/mergings")
                .hasStatus(200)
                .shows("北风（northwind-ai） → 北风（northwind）")
                .showsNot("??");
    }

    @Test
    void proposeOnceWhatIsSentTwice() {
        Map<String, String> sent = new HashMap<>(form("One and the same."));
        sent.put("token", "6b1d1a52-0c0e-4c6a-9a0f-0d6c1f0f6a11");
        String first = post("/desk/merge", sent).getHeader("Location");
        assertThat(post("/desk/merge", sent).getHeader("Location")).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from proposal")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void keepAnotherReasonThatIsSentInTheSameForm() throws Exception {
        Map<String, String> sent = new HashMap<>(form("One and the same."));
        sent.put("token", "6b1d1a52-0c0e-4c6a-9a0f-0d6c1f0f6a11");
        post("/desk/merge", sent);
        sent.put("reason", "The same founders.");
        MockHttpServletResponse again = post("/desk/merge", sent);
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString())
                .contains("The same founders.", "with another reason: “One and the same.”")
                .doesNotContain("6b1d1a52-0c0e-4c6a-9a0f-0d6c1f0f6a11");
    }

    @Test
    void undoOnceWhatIsSentTwice() {
        Merging merging = merger.merge(LAB, "northwind", "northwind-ai");
        Map<String, String> sent = Map.of("reason", "They are two.", "token", "6b1d1a52-0c0e-4c6a-9a0f-0d6c1f0f6a12");
        String first = post("/desk/mergings/" + merging.id() + "/undo", sent).getHeader("Location");
        assertThat(post("/desk/mergings/" + merging.id() + "/undo", sent).getHeader("Location"))
                .isEqualTo(first);
    }

    @Test
    void askForAReasonAndForAnotherLookAtWhatWasChanged() {
        assertThat(post("/desk/merge", form(" ")).getStatus()).isEqualTo(400);
        Map<String, String> stale = new HashMap<>(form("One."));
        stale.put("versions", "7,1");
        assertThat(post("/desk/merge", stale).getStatus()).isEqualTo(409);
        assertThat(jdbc.sql("select count(*) from proposal")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Map<String, String> form(String reason) {
        return Map.of("kind", "lab", "keep", "northwind", "other", "northwind-ai", "versions", "1,1", "reason", reason);
    }

    @Test
    void proposeToUndoOne() {
        Merging merging = merger.merge(LAB, "northwind", "northwind-ai");
        String address = "/desk/mergings/" + merging.id();
        page(address).hasStatus(200).shows("What goes back", "m001", "What stays");
        page("/zh" + address).hasStatus(200).showsNot("??");
        assertThat(post(address + "/undo", Map.of("reason", " ")).getStatus()).isEqualTo(400);
        MockHttpServletResponse answer = post(address + "/undo", Map.of("reason", "They are two."));
        merger.approve(new ProposalId(
                Long.parseLong(String.valueOf(answer.getHeader("Location")).split("=")[1])));
        page(address).shows("Undone by Editor: They are two.").showsNot("What goes back");
        page("/desk/mergings/999999").hasStatus(404);
    }

    @Test
    void suggestWhatMayBeOne() {
        newsroom.researcher("juno-adeyemy", "Juno Adeyemy");
        newsroom.researcher("zhu-nuo", "Zhu Nuo", "朱诺");
        newsroom.lab("halcyon-labs", "HALCYON");
        jdbc.sql("update source set url = 'http://www.example.org/courier/?utm_source=x' where slug = 'courier-amp'")
                .update();
        assertThat(twins.suggested(RESEARCHER))
                .extracting(twin -> twin.one().slug() + " " + twin.other().slug() + " " + twin.likeness())
                .containsExactly(
                        "juno-a juno-adeyemi SAME_NAME",
                        "juno-a zhu-nuo SAME_CHINESE_NAME",
                        "juno-a juno-adeyemy NEARLY_THE_SAME_NAME",
                        "juno-adeyemi juno-adeyemy NEARLY_THE_SAME_NAME");
        assertThat(twins.suggested(LAB)).extracting(Twin::likeness).containsExactly(Likeness.SAME_NAME);
        assertThat(twins.suggested(SOURCE)).extracting(Twin::shared).containsExactly("example.org/courier");
        page("/desk/twins")
                .hasStatus(200)
                .shows("Juno Adeyemy", "names that differ by a letter or two", "the same place on the web")
                .linksTo("/desk/merge?kind=researcher&keep=juno-a&other=juno-adeyemi");
        page("/zh/desk/twins").hasStatus(200).showsNot("??");
    }

    @Test
    void neverSuggestAgainWhatWasToldApart() {
        Map<String, String> two = Map.of(
                "kind", "researcher", "one", "juno-adeyemi", "other", "juno-a", "reason", "Born in another year.");
        assertThat(post("/desk/twins/apart", two).getStatus()).isEqualTo(302);
        assertThat(twins.suggested(RESEARCHER)).isEmpty();
        page("/desk/twins").shows("Born in another year.");
        assertThatExceptionOfType(CannotBeOne.class)
                .isThrownBy(() -> merger.propose(RESEARCHER, "juno-adeyemi", "juno-a"))
                .withMessageContaining("they are two");
        newsroom.researcher("juno-b", "Adeyemi, Juno");
        merger.merge(RESEARCHER, "juno-b", "juno-a");
        assertThat(twins.suggested(RESEARCHER)).isEmpty();
        post("/desk/twins/lift", Map.of("kind", "researcher", "one", "juno-adeyemi", "other", "juno-b"));
        assertThat(twins.suggested(RESEARCHER)).hasSize(1);
        page("/desk/twins").showsInOrder("Juno Adeyemi · Adeyemi Juno", "Born in another year.", "Lifted by Editor on");
        assertThat(post("/desk/twins/apart", two(two, "juno-b")).getStatus()).isEqualTo(302);
        assertThat(twins.toldApart()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "LAB, northwind, northwind-ai, Northwind · Northwind AI",
        "RESEARCHER, juno-adeyemi, juno-a, Juno Adeyemi · Adeyemi Juno",
        "SOURCE, courier, courier-amp, The Courier (courier) · The Courier (courier-amp)"
    })
    void callTwoAsTheyWereThatWereMergedAgain(Mergeable kind, String keep, String other, String two) {
        merger.part(merger.merge(kind, keep, other));
        merger.lift(mergings.all().get(0));
        merger.merge(kind, keep, other);
        page("/desk/twins").showsInOrder(two, "They are two.", "Lifted by Ben Okafor on");
        page("/zh/desk/twins").hasStatus(200).showsNot("??");
    }

    private static Map<String, String> two(Map<String, String> two, String other) {
        Map<String, String> others = new HashMap<>(two);
        others.put("other", other);
        return others;
    }

    @Test
    void tellWhoFoundThatTwoAreTwoByUndoingAMerging() {
        Merging merging = merger.merge(LAB, "northwind", "northwind-ai");
        page("/desk/mergings/" + merging.id()).shows("It is remembered that they are two");
        merger.part(merging);
        page("/desk/twins").shows("Northwind · Northwind AI", "Ada Ferreira, reviewed by Ben Okafor", "They are two.");
        page("/zh/desk/twins").hasStatus(200).shows("审核：Ben Okafor").showsNot("??");
        page("/desk/merge?kind=lab&keep=northwind&other=northwind-ai")
                .shows("lift that first, then they can be merged.")
                .linksTo("/desk/twins#apart");
    }

    @Test
    void tellWhatIsToBeMendedBeforeOneIsUndone() {
        Merging merging = merger.merge(LAB, "northwind", "northwind-ai");
        jdbc.sql("""
                        update lab set parent_id = (select lab_id from lab where slug = 'northwind-robotics')
                        where slug = 'aurora'""").update();
        String address = "/desk/mergings/" + merging.id();
        for (String language : List.of("", "/zh")) {
            page(language + address)
                    .hasStatus(200)
                    .shows("lab/aurora", "lab/northwind-robotics", "lab/northwind-ai")
                    .showsNot("??");
        }
        page(address)
                .shows("To be mended first", "Northwind AI would be part of itself")
                .showsNot("Why they are two");
        assertThat(post(address + "/undo", Map.of("reason", "They are two.")).getStatus())
                .isEqualTo(409);
    }

    @Test
    void writeDaysAsTheRestOfTheSiteDoes() {
        merger.merge(LAB, "northwind", "northwind-ai");
        String today = String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear());
        for (String address : List.of(
                "/desk/mergings", "/desk/mergings/" + mergings.all().get(0).id())) {
            assertThat(staffed(address))
                    .containsPattern("> ?\\d{1,2} \\p{L}+ " + today + "|· \\d{1,2} \\p{L}+ " + today);
            assertThat(staffed("/zh" + address)).containsPattern(today + "年\\d{1,2}月\\d{1,2}日");
        }
    }

    private String staffed(String address) {
        try {
            return site.get()
                    .uri(URI.create(address))
                    .with(staff.as(Role.EDITOR))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nameAllMergingsInOneStatement() {
        merger.merge(LAB, "northwind", "northwind-ai");
        page("/desk/mergings");
        int few = Statements.of(database).during(() -> page("/desk/mergings")).size();
        merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        merger.merge(SOURCE, "courier", "courier-amp");
        page("/desk/mergings")
                .shows("The Courier (courier-amp) → The Courier (courier)", "Adeyemi Juno → Juno Adeyemi");
        assertThat(Statements.of(database).during(() -> page("/desk/mergings"))).hasSize(few);
    }

    @Test
    void leadWhoeverDecidesOnOneBackToItsProposal() {
        ProposalId id = merger.propose(LAB, "northwind", "northwind-ai");
        String preview = "/desk/merge?kind=lab&keep=northwind&other=northwind-ai";
        page("/desk/proposals/" + id).linksTo(preview + "&proposal=" + id);
        for (String language : List.of("", "/zh")) {
            page(language + preview + "&proposal=" + id)
                    .hasStatus(200)
                    .linksTo(language + "/desk/proposals/" + id)
                    .showsNot("Why they are one", "为何实为同一", "??");
        }
        page(preview + "&proposal=" + id).shows("Proposal " + id + " asks for this.", "What moves");
        page(preview + "&proposal=999999").shows("Why they are one");
        Merging merging = merger.merge(SOURCE, "courier", "courier-amp");
        ProposalId undoing = mergings.proposeParting(merging.id(), Merger.ADA, "They are two.", Proposals.mark(""));
        String parting = "/desk/mergings/" + merging.id();
        page("/desk/proposals/" + undoing).linksTo(parting + "?proposal=" + undoing);
        page(parting + "?proposal=" + undoing)
                .shows("Proposal " + undoing + " asks for this.", "What goes back")
                .linksTo("/desk/proposals/" + undoing)
                .showsNot("Why they are two");
        page(parting).shows("Proposal " + undoing + " asks for this already", "Why they are two");
    }

    @Test
    void sayThatAProposalForTheTwoWaitsAlready() {
        ProposalId id = merger.propose(LAB, "northwind", "northwind-ai");
        page("/desk/merge?kind=lab&keep=northwind&other=northwind-ai")
                .shows("Proposal " + id + " asks for this already", "Why they are one")
                .linksTo("/desk/proposals/" + id);
        for (String from : List.of("", "&proposal=" + id)) {
            page("/desk/merge?kind=lab&keep=northwind-ai&other=northwind" + from)
                    .shows("Proposal " + id + " asks to keep northwind instead", "Why they are one")
                    .showsNot("asks for this")
                    .linksTo("/desk/proposals/" + id);
        }
        page("/desk/merge?kind=lab&keep=northwind&other=halcyon").showsNot("asks for this already");
    }

    @ParameterizedTest
    @CsvSource({"/labs/northwind, lab", "/researchers/juno-a, researcher", "/sources/courier, source"})
    void beginAtThePageOfOneOfTheTwo(String address, String kind) {
        String slug = address.replaceFirst(".*/", "");
        for (String language : List.of("", "/zh")) {
            String begin = language + "/desk/merge?kind=" + kind + "&keep=" + slug;
            page(language + address).linksTo(begin);
            page(begin).hasStatus(200).showsNot("??", "Nothing here has this name", "这里没有此名称");
            assertThat(staffed(begin)).contains("value=\"" + slug + "\"");
        }
    }

    private List<Likely> like(Mergeable kind, Twins.Entered entered) {
        return twins.like(kind, List.of(entered)).get(0);
    }

    @Test
    void findNamesThatDifferInSpacesOrInitials() {
        newsroom.lab("open-north", "OpenNorth");
        newsroom.researcher("adeyemi", "J. Adeyemi");
        assertThat(like(LAB, new Twins.Entered(null, List.of("Open North"), null, null)))
                .containsExactly(new Likely("open-north", "OpenNorth", Likeness.SAME_LETTERS));
        assertThat(like(RESEARCHER, new Twins.Entered(null, List.of("Mi Ra Okafor"), null, null)))
                .containsExactly(new Likely("mira-okafor", "Mira Okafor", Likeness.SAME_LETTERS));
        assertThat(like(RESEARCHER, new Twins.Entered(null, List.of("M. Okafor"), null, null)))
                .containsExactly(new Likely("mira-okafor", "Mira Okafor", Likeness.SAME_INITIALS));
        newsroom.lab("open-north-2", "Open-North");
        assertThat(twins.suggested(LAB))
                .extracting(twin -> twin.one().slug() + " " + twin.other().slug() + " " + twin.likeness())
                .contains("open-north open-north-2 SAME_LETTERS");
        page("/desk/twins").shows("names that differ only by spaces, hyphens or points");
    }

    @Test
    void findWhoseNamesAChangeWouldTake() {
        assertThat(like(
                        RESEARCHER,
                        new Twins.Entered("mira-okafor", List.of("Mira Okafor", "Juno Adeyemi"), null, null)))
                .extracting(Likely::slug)
                .contains("juno-adeyemi", "juno-a");
        assertThat(like(RESEARCHER, new Twins.Entered("juno-a", List.of("Adeyemi Juno", "朱诺"), null, null)))
                .isEmpty();
        assertThat(like(RESEARCHER, new Twins.Entered("juno-adebayo", List.of("Adeyemi, Juno"), null, null)))
                .as("marked as distinct from one of the two")
                .extracting(Likely::slug)
                .containsExactly("juno-adeyemi");
    }

    @Test
    void knowTheWebAddressOfASourceThatWasMerged() {
        merger.merge(SOURCE, "courier", "courier-amp");
        assertThat(like(SOURCE, new Twins.Entered(null, List.of(), "https://example.org/courier-amp", null)))
                .extracting(Likely::slug)
                .containsExactly("courier");
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/change?subject=researcher/juno-a, /desk/change?subject=researcher/juno-adeyemi",
        "/zh/desk/change?subject=lab/northwind-ai, /zh/desk/change?subject=lab/northwind",
        "/desk/restore?subject=researcher/juno-a&version=1, /researchers/juno-adeyemi/history",
        "/requests/new?about=source/courier-amp, /requests/new?about=source/courier"
    })
    void leadFormsAboutTheOneThatWentOn(String former, String now) {
        merger.merge(LAB, "northwind", "northwind-ai");
        merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        merger.merge(SOURCE, "courier", "courier-amp");
        MockHttpServletResponse led = site.get()
                .uri(URI.create(former))
                .with(staff.as(Role.EDITOR))
                .exchange()
                .getResponse();
        assertThat(led.getStatus()).isEqualTo(301);
        assertThat(led.getHeader("Location")).isEqualTo(now);
        page(now).hasStatus(200);
    }

    @Test
    void takeWhatAReaderWroteOfTheOneThatWentMeanwhile() {
        merger.merge(SOURCE, "courier", "courier-amp");
        MockHttpServletResponse taken = post(
                "/requests/new?about=source/courier-amp",
                Map.of("what", "It was in June.", "evidence", "Its own archive."));
        assertThat(taken.getStatus()).isEqualTo(303);
        assertThat(taken.getHeader("Location")).contains("?received");
    }

    @Test
    void tellReadersWhichTwoWereMerged() throws Exception {
        merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        String found = "Adeyemi Juno (juno-a) was found to be Juno Adeyemi (juno-adeyemi)";
        for (String address : List.of(
                "/changes",
                "/researchers/juno-adeyemi/history",
                "/moves/m001/history",
                "/moves/m001?version=1",
                "/researchers/juno-a/history")) {
            page(address)
                    .hasStatus(200)
                    .shows(found)
                    .linksTo("/researchers/juno-a")
                    .linksTo("/researchers/juno-adeyemi");
        }
        page("/researchers/juno-a/history").showsNot("What was said before was not kept");
        page("/zh/changes").shows("朱诺（juno-a） 经认定即为 朱诺（juno-adeyemi）").showsNot("??");
        assertThat(ask("/api/v1/researchers/juno-adeyemi/versions").getContentAsString())
                .contains("\"merged\":{\"gone\":\"/researchers/juno-a\",\"kept\":\"/researchers/juno-adeyemi\"}")
                .contains("\"merged\":null");
        merger.part(mergings.all().get(0));
        page("/researchers/juno-a/history")
                .shows(found, "Adeyemi Juno (juno-a) was found not to be Juno Adeyemi (juno-adeyemi)");
    }

    @Test
    void nameOneThatWasMergedOnceMore() {
        newsroom.researcher("juno-b", "Juno B.");
        merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        merger.merge(RESEARCHER, "juno-b", "juno-adeyemi");
        page("/changes")
                .shows("Adeyemi Juno (juno-a) was found to be Juno Adeyemi (juno-adeyemi)")
                .shows("Juno Adeyemi (juno-adeyemi) was found to be Juno B. (juno-b)");
    }

    @Test
    void tellWhatNamesOneLabOnBothSides() {
        newsroom.offer("northwind", "mira-okafor", "northwind-ai", "2026");
        for (String language : List.of("", "/zh")) {
            page(language + "/desk/merge?kind=lab&keep=northwind&other=northwind-ai")
                    .shows("o002")
                    .showsNot("??");
        }
        page("/desk/merge?kind=lab&keep=northwind&other=northwind-ai").shows("One lab on both sides");
    }

    @Test
    void nameTheLaterMergingThatIsToBeUndoneFirst() {
        newsroom.lab("boreal", "Boreal");
        Merging first = merger.merge(LAB, "northwind", "northwind-ai");
        Merging later = merger.merge(LAB, "boreal", "northwind-robotics");
        page("/desk/mergings/" + first.id())
                .shows("undo that one first: Northwind Robotics → Boreal")
                .linksTo("/desk/mergings/" + later.id())
                .showsNot("What goes back");
        assertThat(post("/desk/mergings/" + first.id() + "/undo", Map.of("reason", "They are two."))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void showAReasonThatIsRefusedAgain() throws Exception {
        String tooLong = "They are one. ".repeat(50).strip();
        MockHttpServletResponse answer = post("/desk/merge", form(tooLong));
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(tooLong, "Write at most 500 characters");
        assertThat(post("/desk/merge", form("One\0.")).getStatus()).isEqualTo(400);
        newsroom.lab("halcyon-labs", "HALCYON");
        Map<String, String> two = Map.of("kind", "lab", "one", "halcyon", "other", "halcyon-labs", "reason", tooLong);
        MockHttpServletResponse apart = post("/desk/twins/apart", two);
        assertThat(apart.getStatus()).isEqualTo(400);
        assertThat(apart.getContentAsString()).contains(tooLong, "Write at most 500 characters");
        Merging merging = merger.merge(LAB, "northwind", "northwind-ai");
        MockHttpServletResponse undo = post("/desk/mergings/" + merging.id() + "/undo", Map.of("reason", tooLong));
        assertThat(undo.getStatus()).isEqualTo(400);
        assertThat(undo.getContentAsString()).contains(tooLong, "Write at most 500 characters");
    }

    @Test
    void answerOnTheirPageWhatCannotBeDone() throws Exception {
        Merging merging = merger.merge(LAB, "northwind", "northwind-ai");
        merger.part(merging);
        MockHttpServletResponse again =
                post("/desk/mergings/" + merging.id() + "/undo", Map.of("reason", "They are two."));
        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains("Northwind AI → Northwind", "It was not proposed");
    }

    @Test
    void tellWhoeverApprovesTheirOwnMergingOnItsPage() throws Exception {
        Editor reviewer = staff.editor(Role.REVIEWER);
        ProposalId own = mergings.propose(
                mergings.preview(LAB, "northwind", "northwind-ai"),
                new Signature(reviewer.accountId().value(), reviewer.name()),
                "They are one.",
                Proposals.mark(""));
        MockHttpServletResponse answer = site.post()
                .uri("/desk/proposals/" + own + "/approval")
                .with(DeskStaff.form())
                .with(staff.as(Role.REVIEWER))
                .param("version", "1")
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("somebody else decides on it", "They are one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/merge?kind=lab&keep=%00&other=b", "/desk/merge?kind=lab&keep=northwind&other=%00"})
    void findNothingUnderANameThatCannotBe(String address) {
        page(address).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/twins/apart", "/desk/twins/lift"})
    void refuseToTellApartWhatCannotBe(String address) {
        assertThat(post(address, Map.of("kind", "lab", "one", "\0", "other", "northwind", "reason", "Two."))
                        .getStatus())
                .isEqualTo(address.endsWith("apart") ? 409 : 404);
        assertThat(post(address, Map.of("kind", "\0", "one", "aurora", "other", "northwind", "reason", "Two."))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void askOnlyThoseToTellApartWhoMay() {
        newsroom.lab("halcyon-labs", "HALCYON");
        page("/desk/twins").shows("Why they are two");
        assertThatPage(site, "/desk/twins", staff.as(Role.CONTRIBUTOR))
                .shows("HALCYON")
                .showsNot("Why they are two");
    }

    private MockHttpServletResponse ask(String address) {
        return site.get()
                .uri(URI.create(address))
                .header("Accept", address.startsWith("/api/") ? "application/json" : "text/html")
                .exchange()
                .getResponse();
    }

    /** A page of the desk as an editor sees it. */
    private PageAssert page(String address) {
        return assertThatPage(site, address, staff.as(Role.EDITOR));
    }

    private MockHttpServletResponse post(String address, Map<String, String> fields) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        fields.forEach(form::add);
        return site.post()
                .uri(URI.create(address))
                .with(DeskStaff.form())
                .with(staff.as(Role.EDITOR))
                .params(form)
                .exchange()
                .getResponse();
    }
}
