package org.talentmoves.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.talentmoves.PageAssert.assertThatPage;
import static org.talentmoves.merging.Mergeable.LAB;
import static org.talentmoves.merging.Mergeable.RESEARCHER;
import static org.talentmoves.merging.Mergeable.SOURCE;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.talentmoves.account.Role;
import org.talentmoves.database.Statements;
import org.talentmoves.editorial.ProposalId;

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
                    .shows("Adeyemi Juno (juno-a)", "Juno A. (juno-b)", "Juno Adeyemi (juno-adeyemi)")
                    .showsNot("??")
                    .linksTo(language + byHand("researcher", "juno-b", "Adeyemi"));
        }
        page(byHand("lab", "northwind", "Nowhere")).hasStatus(404).shows("Nothing here has this name");
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
        page("/desk/mergings").shows("northwind-ai → northwind", "Editor", "One and the same.");
        page("/zh/desk/mergings").hasStatus(200).showsNot("??");
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
