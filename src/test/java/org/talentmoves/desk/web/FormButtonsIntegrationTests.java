package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;

/** What the buttons of the forms do, and what is said while one types. */
@EmptySite
class FormButtonsIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    private Browser editor;

    @BeforeEach
    void enterLabsAndPeople() {
        newsroom.clear();
        newsroom.part("halcyon", "Halcyon", "翠鸟", null);
        newsroom.lab("northwind", "Northwind");
        newsroom.researcher("mira-okafor", "Mira Okafor", "奥卡福", "Mira Ocafor");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao");
        newsroom.researcher("lin-zhiyao-2", "Lin Zhiyao");
        editor = new Browser(site, staff.as(Role.EDITOR));
    }

    private Browser.Sheet miraMoves() {
        return editor.form("/desk/new/move")
                .type("move", 1, "researcher", "Mira Okafor", "to_lab", "Northwind", "announced_on", "30 June 2025");
    }

    @Test
    void addPartsAndLeaveThemOutAndKeepWhatIsTyped() {
        Browser.Sheet more = miraMoves().press("add citation").form();
        assertThat(more.all("part")).hasSize(3);
        more.type("citation", 2, "says", "“Yes”, she said.");
        Browser.Sheet less = more.press("drop " + more.key("citation", 1)).form();
        assertThat(less.all("part")).hasSize(2);
        assertThat(less.typed(less.key("citation", 1) + ".says")).isEqualTo("“Yes”, she said.");
        assertThat(less.typed("n1.researcher")).isEqualTo("Mira Okafor");
    }

    @Test
    void addAnOfferWithItsPayTerm() {
        Browser.Sheet more = miraMoves().press("add pay_term").form();
        assertThat(more.all("part")).extracting(part -> part.split(" ")[1]).contains("offer", "pay_term");
        assertThat(more.typed(more.key("offer", 1) + ".status")).isEqualTo("accepted");
    }

    @Test
    void sayOfPayWithoutItsOfferThatTheOfferWasLeftOut() {
        Browser.Sheet more = miraMoves().press("add pay_term").form();
        Browser.Sheet less = more.type("pay_term", 1, "pay", "$1m", "component", "total")
                .press("drop " + more.key("offer", 1))
                .form();
        Browser.Shown refused = less.press("submit");
        assertThat(refused.words()).contains("Pay: The offer to which it belongs was left out.");
        assertThat(refused.form().isInvalid(less.key("pay_term", 1) + ".pay")).isFalse();
    }

    @Test
    void addARowToAMemoOfAGroupOfItsOwn() {
        Browser.Sheet more = editor.form("/desk/new/memo").press("add move").form();
        assertThat(more.all("part")).extracting(part -> part.split(" ")[2]).containsExactly("0", "1", "2", "3", "4");
    }

    @ParameterizedTest
    @CsvSource({"from_lab, Aurora, lab, name", "researcher, Juno Adeyemi, researcher, name", "to_lab, 北风, lab, name"})
    void enterWhatIsNotThereYet(String field, String name, String kind, String nameField) {
        Browser.Shown asked = miraMoves().type("n1." + field, name).press("look");
        assertThat(asked.words()).contains("Enter “" + name + "” as new");
        Browser.Sheet entered = asked.form().press("enter n1 " + field).form();
        assertThat(entered.typed(entered.key(kind, 1) + "." + nameField)).isEqualTo(name);
        assertThat(entered.typed("n1." + field)).isEqualTo(name);
    }

    @Test
    void enterOfSeveralOnlyThoseWhoAreNotHere() {
        Browser.Sheet group = editor.form("/desk/new/group").type("n1.members", "Mira Okafor; Juno Adeyemi\nWren Sato");
        Browser.Sheet entered = group.press("enter n1 members").form();
        assertThat(entered.keys("researcher")).isEqualTo(2);
        assertThat(entered.names().stream()
                        .filter(name -> name.endsWith(".name"))
                        .map(entered::typed))
                .containsExactlyInAnyOrder("Juno Adeyemi", "Wren Sato");
    }

    @Test
    void enterASourceByItsAddress() {
        Browser.Sheet sheet = miraMoves();
        String citation = sheet.key("citation", 1);
        Browser.Sheet entered = sheet.type(citation + ".source", "https://courier.example/mira?a=1&b=2")
                .press("enter " + citation + " source")
                .form();
        assertThat(entered.typed(entered.key("source", 1) + ".url")).isEqualTo("https://courier.example/mira?a=1&b=2");
    }

    @Test
    void offerAChoiceWhereSeveralHaveTheName() {
        Browser.Shown asked = miraMoves().type("n1.researcher", "Lin Zhiyao").press("look");
        assertThat(asked.words())
                .contains("“Lin Zhiyao” is the name of 2 people")
                .contains("Lin Zhiyao (lin-zhiyao)", "Lin Zhiyao (lin-zhiyao-2)");
        Browser.Shown chosen = asked.form().press("choose n1 researcher lin-zhiyao-2");
        assertThat(chosen.form().typed("n1.researcher")).contains("lin-zhiyao-2");
        assertThat(chosen.words()).doesNotContain("is the name of 2 people").contains("Lin Zhiyao · lin-zhiyao-2");
    }

    @Test
    void answerWhileOneTypesWithPartsOfThePage() {
        Browser.Shown read = miraMoves().type("n1.role", "<b>chief</b>").demand("read");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.html())
                .contains("id=\"outlook\" aria-live=\"polite\" hx-swap-oob=\"true\"")
                .contains("id=\"n1-twins\" hx-swap-oob=\"true\"")
                .contains("id=\"f-n1-announced_on-about\"")
                .doesNotContain("<html", "<form", "<input", "<textarea", "<b>chief");
        assertThat(read.words()).contains("Mira Okafor · mira-okafor", "30 June 2025");
        assertThat(jdbc.sql("select count(*) from proposal")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellWhatWouldBePublished() {
        newsroom.source("courier", "The Courier");
        Browser.Sheet sheet = miraMoves();
        Browser.Shown read = sheet.type("citation", 1, "source", "courier", "basis", "unnamed_people", "says", "So.")
                .demand("read");
        assertThat(read.words()).contains("What would be published", "joined Northwind");
        assertThat(read.html()).doesNotContain("desk.outlook.none");
    }

    @ParameterizedTest
    @CsvSource({
        "lab, hal, Halcyon (halcyon)",
        "lab, 翠鸟, Halcyon (halcyon)",
        "lab, kingfisher, Halcyon (halcyon)",
        "lab, HALC, Halcyon (halcyon)",
        "researcher, okaf, Mira Okafor (mira-okafor)",
        "researcher, 奥卡福, Mira Okafor (mira-okafor)",
        "researcher, ocafor, Mira Okafor (mira-okafor)",
        "researcher, okafor mira, Mira Okafor (mira-okafor)",
        "researcher, Mira Okáfor, Mira Okafor (mira-okafor)",
        "source, courier.example, The Courier: Halcyon loses two (courier)"
    })
    void suggestByAnyName(String kind, String typed, String suggested) {
        jdbc.sql(
                        "insert into lab_alias (lab_id, alias, position) select lab_id, 'Kingfisher AI', 1 from lab where slug = 'halcyon'")
                .update();
        jdbc.sql("insert into source (source_id, version, slug, publisher, title, url, kind)"
                        + " select gen_random_uuid(), 0, 'courier', 'The Courier', 'Halcyon loses two',"
                        + " 'https://courier.example/halcyon', 'NEWS_ORIGINAL'")
                .update();
        Browser.Shown offered = editor.open("/desk/suggestions/" + kind + "?n1.to_lab="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20"));
        assertThat(offered.status()).isEqualTo(200);
        assertThat(offered.html()).contains("value=\"" + suggested + "\"");
        assertThat(options(offered))
                .as("browsers hide an option that does not have what was typed in it")
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option).containsIgnoringCase(typed));
    }

    private static List<String> options(Browser.Shown offered) {
        return Pattern.compile("<option[^>]*>")
                .matcher(HtmlUtils.htmlUnescape(offered.html()))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void suggestEachNameOnce() {
        jdbc.sql("update researcher_name set kind = 'MISSPELLING' where name = 'Mira Ocafor'")
                .update();
        assertThat(options(editor.open("/desk/suggestions/lab?x=halc")))
                .containsExactly("<option value=\"Halcyon (halcyon)\">");
        assertThat(options(editor.open("/desk/suggestions/researcher?x=%E5%A5%A5%E5%8D%A1")))
                .containsExactly("<option value=\"Mira Okafor (mira-okafor)\" label=\"奥卡福\">");
        assertThat(options(editor.open("/desk/suggestions/researcher?x=Ocafo")))
                .as("a misspelling finds, and is not shown as a name")
                .containsExactly("<option value=\"Mira Okafor (mira-okafor)\" label=\"Ocafo\">");
    }

    @ParameterizedTest
    @CsvSource({
        "researcher, Okafor, Mira Okafor (mira-okafor), mira-okafor",
        "researcher, 奥卡, Mira Okafor (mira-okafor), mira-okafor",
        "from_lab, 翠, Halcyon (halcyon), halcyon",
        "to_lab, north, Northwind (northwind), northwind"
    })
    void offerWhatMayBeMeantBesideEnteringItAsNew(String field, String typed, String likely, String slug) {
        Browser.Shown asked = miraMoves().type("n1." + field, typed).press("look");
        assertThat(asked.form().about("n1." + field))
                .containsSubsequence("Did you mean", likely, "Enter “" + typed + "” as new");
        Browser.Shown chosen = asked.form().press("choose n1 " + field + " " + slug);
        assertThat(chosen.form().about("n1." + field)).contains(slug).doesNotContain("as new");
    }

    @Test
    void tellWhoMayBeMeantAmongSeveralAndLeaveThemAsTheyAreTyped() {
        Browser.Sheet asked = editor.form("/desk/new/group")
                .type("n1.members", "Mira Okafor\nZhiyao\nJuno Adeyemi")
                .press("look")
                .form();
        assertThat(asked.about("n1.members"))
                .contains("nobody called “Zhiyao”", "Lin Zhiyao (lin-zhiyao)", "Lin Zhiyao (lin-zhiyao-2)");
        assertThat(asked.buttons()).noneMatch(button -> button.startsWith("choose n1 members"));
    }

    /** “Northwind” is “Northwind (northwind)”, and “30 June 2025” is that day however it is written. */
    @Test
    void tellOfNothingThatMeansWhatIsPublic() {
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        Browser.Shown became = Desk.miraMoves(editor).press("this n1 m001");
        assertThat(became.words()).doesNotContain("Something else is public there");
        Browser.Shown other =
                Desk.miraMoves(editor).type("move", 1, "from_lab", "Northwind").press("this n1 m001");
        assertThat(other.words())
                .contains("Something else is public there", "From Northwind")
                .doesNotContain("To Northwind");
    }

    @Test
    void areCalledAChangeInTheTitleOfThePage() {
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        assertThat(editor.open("/desk/change?subject=m001").html()).contains("<title>Change a move – ");
    }

    @ParameterizedTest
    @CsvSource({"lab, %25", "lab, _", "researcher, %5C", "source, %00", "lab, %27%20or%201=1", "researcher, %26%7C!:*()"
    })
    void suggestNothingForSigns(String kind, String typed) {
        Browser.Shown offered = editor.open("/desk/suggestions/" + kind + "?x=" + typed);
        assertThat(offered.status()).isEqualTo(200);
        assertThat(offered.html()).doesNotContain("<option");
    }

    @Test
    void suggestOfTheKindThatStandsInAnotherField() {
        assertThat(options(editor.open("/desk/suggestions?keep=north&kind=lab")))
                .hasSize(1);
        assertThat(options(editor.open("/desk/suggestions?kind=researcher&keep=north")))
                .isEmpty();
    }

    @Test
    void suggestNothingOfWhatIsNotSought() {
        assertThat(editor.open("/desk/suggestions/date?x=2025").html()).doesNotContain("<option");
        assertThat(editor.open("/desk/suggestions/nonsense?x=2025").status()).isEqualTo(400);
    }

    @Test
    void askWhetherItIsHereAlreadyWithTheReason() {
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        Browser.Shown asked = miraMoves().press("look");
        assertThat(asked.words()).contains("Already here?", "m001", "the same person or group joined the same lab");
        assertThat(editor.form("/desk/new/move")
                        .type("move", 1, "researcher", "Mira Okafor", "from_lab", "Halcyon")
                        .press("look")
                        .words())
                .contains("the same person or group left the same lab");
        assertThat(editor.form("/desk/new/move")
                        .type("move", 1, "researcher", "奥卡福", "announced_on", "June 2025")
                        .press("look")
                        .words())
                .contains("the same person moved at that time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source     | url  | http://www.example.org/courier/ | courier
            source     | url  | https://example.org/courier     | courier
            lab        | name | Northwind                       | northwind
            lab        | name | 翠鸟                             | halcyon
            lab        | name | Northwind AI                    | northwind
            researcher | name | mira okafor                     | mira-okafor
            researcher | name | 奥卡福                            | mira-okafor
            researcher | name | Lin Zhiyao                      | lin-zhiyao-2
            """)
    void askWhetherALabAPersonOrASourceIsHereAlready(String form, String field, String typed, String there) {
        newsroom.source("courier", "The Courier");
        Browser.Shown asked =
                editor.form("/desk/new/" + form).type("n1." + field, typed).press("look");
        assertThat(asked.words()).contains("Already here?");
        assertThat(asked.html()).contains("href=\"/" + form + "s/" + there + "\"");
    }

    @Test
    void turnIntoAChangeOfWhatIsHereAndKeepWhatWasTyped() {
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        Browser.Sheet typed = miraMoves().type("n1.role", "chief “scientist”").type("reason", "Her post is known.");
        typed.type("citation", 1, "says", "It says so.");
        Browser.Sheet change = typed.press("this n1 m001").form();
        assertThat(change.all("part").get(0)).isEqualTo("n1 move 1 m001 1");
        assertThat(change.typed("n1.role")).isEqualTo("chief “scientist”");
        assertThat(change.typed("n1.from_lab")).isEqualTo("Halcyon (halcyon)");
        assertThat(change.typed("reason")).isEqualTo("Her post is known.");
        assertThat(change.names().stream()
                        .filter(name -> name.endsWith(".says"))
                        .map(change::typed))
                .contains("It says so.", "People familiar with the matter say so.");
        assertThat(change.typed("act")).as("more is known").isEqualTo("COMPLETED");
    }

    @ParameterizedTest
    @CsvSource({
        "on_record_person, speaker_researcher, Mira Okafor",
        "on_record_person, speaker, her lawyer",
        "on_record_company, speaks_for, Northwind"
    })
    void askWhoSpeaksOnRecord(String basis, String field, String speaker) {
        Browser.Sheet read = miraMoves().type("n2.basis", basis).press("look").form();
        assertThat(read.about("n2.basis")).contains("Say under “More” who speaks");
        Browser.Sheet said = read.type("n2." + field, speaker).press("look").form();
        assertThat(said.about("n2.basis")).isBlank();
    }

    @ParameterizedTest
    @CsvSource({"lab, aurora, Aurora", "researcher, juno-adeyemi, Juno Adeyemi", "source, gazette, The Gazette: gazette"
    })
    void takeWhatIsEnteredAnewForWhatIsHere(String kind, String slug, String called) {
        newsroom.lab("aurora", "Aurora");
        newsroom.researcher("juno-adeyemi", "Juno Adeyemi");
        newsroom.source("gazette", "The Gazette");
        Browser.Sheet sheet = editor.form("/desk/new/" + kind);
        sheet.type("n1." + (kind.equals("source") ? "url" : "name"), address(slug, called));
        Browser.Shown change = sheet.press("this n1 " + kind + "/" + slug);
        assertThat(change.form().all("part").get(0)).isEqualTo("n1 " + kind + " 1 " + kind + "/" + slug + " 1");
    }

    private String address(String slug, String called) {
        return jdbc.sql("select url from source where slug = ?")
                .param(slug)
                .query(String.class)
                .optional()
                .orElse(called);
    }

    @Test
    void nameWhatIsHereWhereItIsNamedAndNowhereElse() {
        newsroom.lab("aurora", "Aurora");
        Browser.Sheet milestone = editor.form("/desk/new/milestone").type("n1.lab", "Avrora");
        milestone = milestone.press("enter n1 lab").form().type("lab", 1, "name", "Aurora");
        milestone.type("milestone", 1, "lab", "Aurora", "speaker", "Aurora", "text", "Aurora");
        Browser.Sheet named = milestone
                .press("this " + milestone.key("lab", 1) + " lab/aurora")
                .form();
        assertThat(named.typed("n1.lab")).isEqualTo("Aurora (aurora)");
        assertThat(named.typed("n1.speaker")).isEqualTo("Aurora");
        assertThat(named.typed("n1.text")).isEqualTo("Aurora");
    }

    @Test
    void silenceWhatIsAnotherAndTellTheReviewer() {
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        newsroom.source("gazette", "The Gazette");
        Browser.Sheet sheet = miraMoves().type("reason", "She moved twice.");
        sheet.type("citation", 1, "source", "gazette", "basis", "unnamed_people", "says", "Again.");
        Browser.Shown another = sheet.press("another n1 m001");
        assertThat(another.words()).doesNotContain("Already here?");
        Browser.Shown submitted = another.form().press("submit");
        Browser.Shown read = new Browser(site, staff.as(Role.REVIEWER)).open(submitted.location());
        assertThat(read.words()).contains("Its author says that it is another than m001");
    }
}
