package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;
import org.talentmoves.desk.FormKind;

/** Every form of the desk: it opens, keeps what was typed, and says what is wrong. */
@EmptySite
class FormsIntegrationTests {

    private static final String ODD =
            "\"Mira\" & <script>alert('x')</script> &amp; 米拉·奥卡福 👩‍🔬 ${7*7} %3Cb%3E ; 1 < 2";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    private Browser contributor;

    @BeforeEach
    void signIn() {
        newsroom.clear();
        contributor = new Browser(site, staff.as(Role.CONTRIBUTOR));
    }

    @ParameterizedTest
    @EnumSource
    void openInBothLanguages(FormKind form) {
        Browser.Shown english = contributor.open("/desk/new/" + form.word());
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.html()).contains("<html lang=\"en\"").doesNotContain("??");
        assertThat(english.words()).contains("Submit for review", "Save the draft");
        Browser.Shown chinese = contributor.open("/zh/desk/new/" + form.word());
        assertThat(chinese.html()).contains("<html lang=\"zh-Hans\"").doesNotContain("??");
        assertThat(chinese.words()).doesNotContain("Submit for review", "Choose");
    }

    @ParameterizedTest
    @EnumSource
    void areSavedWithNothingInThem(FormKind form) {
        Browser.Shown saved = contributor.form("/desk/new/" + form.word()).press("save");
        assertThat(saved.location()).endsWith("/edit?saved");
        Browser.Shown again = saved.follow();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.words()).contains("Saved. A draft is seen by you alone.");
        assertThat(contributor.open("/desk/proposals/" + saved.number()).status())
                .isEqualTo(200);
        assertThat(contributor.open("/desk").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void areNotSubmittedWithNothingInThem(FormKind form) {
        Browser.Shown refused = contributor
                .form("/desk/new/" + form.word())
                .type("reason", "Seen.")
                .press("submit");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html()).contains("class=\"refusal\"", "aria-invalid=\"true\"", "href=\"#f-n");
    }

    @ParameterizedTest
    @MethodSource("formsInBothLanguages")
    void keepEveryCharacterThatWasTypedWhereTheyAreSaved(FormKind form, String language) {
        Browser.Sheet sheet = contributor.form(language + "/desk/new/" + form.word());
        Map<String, String> typed = fill(sheet);
        Browser.Shown saved = sheet.press("save");
        assertKept(typed, saved.follow().form());
    }

    @ParameterizedTest
    @MethodSource("formsInBothLanguages")
    void keepEveryCharacterThatWasTypedWhereTheyAreRefused(FormKind form, String language) {
        Browser.Sheet sheet = contributor.form(language + "/desk/new/" + form.word());
        Map<String, String> typed = fill(sheet);
        Browser.Shown refused = sheet.press("submit");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.html()).contains("class=\"refusal\"").doesNotContain("<script>alert", "??");
        assertKept(typed, refused.form());
    }

    @ParameterizedTest
    @EnumSource
    void tellAtTheFieldWhatIsWrongAndOnTopWhere(FormKind form) {
        Browser.Sheet sheet = contributor.form("/desk/new/" + form.word());
        fill(sheet);
        Browser.Shown refused = sheet.press("submit");
        Browser.Sheet again = refused.form();
        List<String> invalid = again.names().stream().filter(again::isInvalid).toList();
        assertThat(invalid).isNotEmpty();
        SoftAssertions all = new SoftAssertions();
        for (String name : invalid) {
            all.assertThat(again.about(name)).as(name).contains("▲");
            all.assertThat(refused.html()).as(name).contains("href=\"#f-" + name.replace('.', '-') + "\"");
        }
        all.assertAll();
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> formsInBothLanguages() {
        return Stream.of(FormKind.values())
                .flatMap(form -> Stream.of("", "/zh")
                        .map(language -> org.junit.jupiter.params.provider.Arguments.of(form, language)));
    }

    /** Types something else into every field, with all that is hard to write into a page. */
    private static Map<String, String> fill(Browser.Sheet sheet) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : sheet.names()) {
            if (!sheet.isChosen(name)) {
                typed.put(name, name + " " + ODD);
            }
        }
        typed.put("reason", "Why " + ODD);
        typed.forEach(sheet::type);
        return typed;
    }

    private static void assertKept(Map<String, String> typed, Browser.Sheet sheet) {
        SoftAssertions all = new SoftAssertions();
        typed.forEach((name, text) -> all.assertThat(sheet.typed(name)).as(name).isEqualTo(text));
        all.assertAll();
    }

    /** Browsers count a new line as one character and send two. */
    @Test
    void sayInChineseWhatDoesNotGoTogether() {
        Browser.Shown refused = contributor.form("/zh/desk/new/move").press("submit");
        assertThat(refused.words())
                .contains("请写一个人或一个群体：不能都写，也不能都不写。", "此类去向（入职）须写明加入的机构。")
                .doesNotContain("说明中写明");
        Browser.Sheet lab =
                contributor.form("/zh/desk/new/lab").type("n1.name", "Aurora").type("n1.slug", "Not a slug");
        assertThat(lab.press("look").form().about("n1.slug")).contains("不能用作地址");
    }

    @Test
    void refuseAtTheFieldANumberOfYearsThatABenchmarkDoesNotKeep() {
        Browser.Shown read = contributor
                .form("/desk/new/benchmark")
                .type("n1.pay", "$3–7m over 4 years")
                .press("look");
        assertThat(read.form().about("n1.pay")).contains("A benchmark keeps no number of years");
        assertThat(read.form().typed("n1.pay")).isEqualTo("$3–7m over 4 years");
    }

    @Test
    void keepLongTextsOfManyLines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            lines.add("Zeile %05d".formatted(i).substring(0, 9));
        }
        String text = String.join("\n", lines);
        assertThat(text).hasSize(3999);
        Browser.Shown saved = contributor
                .form("/desk/new/milestone")
                .type("n1.text", text.replace("\n", "\r\n"))
                .press("save");
        assertThat(saved.follow().form().typed("n1.text").replace("\r\n", "\n")).isEqualTo(text);
    }

    @Test
    void saveWhatIsFarTooLongAndSayWhatIsWrongWithIt() {
        Browser.Shown saved = contributor
                .form("/desk/new/move")
                .type("reason", "r".repeat(3000))
                .type("n1.role", "x".repeat(4000))
                .press("save");
        Browser.Sheet again = saved.follow().form();
        assertThat(again.typed("n1.role")).hasSize(4000);
        assertThat(again.typed("reason")).hasSize(3000);
        Browser.Shown refused = again.press("submit");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.form().isInvalid("n1.role")).isTrue();
        assertThat(refused.form().isInvalid("reason")).isTrue();
    }

    @Test
    void areOfTenKindsAndNoOther() {
        assertThat(FormKind.values()).hasSize(10);
        assertThat(contributor.open("/desk/new/rumour").status()).isEqualTo(400);
        assertThat(contributor.send("/desk/new/rumour", "do", "save").status()).isEqualTo(400);
    }

    @Test
    void areEnteredUnderAnAddressOfTheirOwn() {
        newsroom.lab("halcyon", "Halcyon");
        Browser.Shown refused = contributor
                .form("/desk/new/lab")
                .type("n1.name", "Halcyon Robotics")
                .type("n1.kind", "startup")
                .type("n1.slug", "halcyon")
                .type("reason", "Founded today.")
                .press("submit");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.form().isInvalid("n1.slug")).isTrue();
    }

    @Test
    void askForAnAddressWhereTheNameHasNoLatinLetters() {
        Browser.Shown refused = contributor
                .form("/desk/new/lab")
                .type("n1.name", "北风")
                .type("n1.kind", "startup")
                .type("reason", "Founded today.")
                .press("submit");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.form().isInvalid("n1.slug")).isTrue();
        assertThat(refused.form().type("n1.slug", "beifeng").press("submit").location())
                .startsWith("/desk/proposals/");
    }
}
