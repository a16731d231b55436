package org.talentmoves.browser;

import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways from page to page. */
@BrowserTest
class WayTests {

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "WITHOUT_SCRIPTS"})
    void leadsFromTheTimelineToASourceAndBack(Look look, Reader reader) {
        reader.through(look).opens("/?lab=meta&since=2025-06&payMin=100000000");

        reader.goes(
                () -> reader.page().locator("#o004 .evidence").getByRole(LINK).click());
        assertThatPage(reader).isAt("/offers/o004").isHeaded("Meta");
        reader.goes(() -> reader.page()
                .locator("a[href='/sources/bs-altman-100m']")
                .first()
                .click());
        assertThatPage(reader)
                .isAt("/sources/bs-altman-100m")
                .links("Meta makes offers to OpenAI staff (at least 10 people)");
        reader.goesBack().goesBack();

        assertThatPage(reader)
                .isAt("/", "lab=meta", "since=2025-06", "payMin=100000000")
                .hasFound("8 facts")
                .hasNoComplaint();
    }

    @Test
    void showsFourAccountsOfAContestedOffer(Reader reader) {
        reader.opens("/offers/o004");

        assertThatPage(reader)
                .says("4 accounts of the pay")
                .says("about US$100m")
                .says("more than US$100m")
                .says("up to US$300m");
        assertThat(reader.page().locator("#p003, #p004, #p005, #p006").count()).isEqualTo(4);
    }

    @Test
    void showsBothSidesEquallyLarge(Reader reader) {
        reader.opens("/offers/o004");
        BoundingBox support = reader.page().locator("#p003 .support").boundingBox();
        BoundingBox denial = reader.page().locator("#p003 .denial").boundingBox();

        assertThat(denial.y).isEqualTo(support.y);
        assertThat(denial.width).isEqualTo(support.width);
        assertThat(denial.x).isGreaterThan(support.x + support.width);
    }

    @Test
    void leadsFromTheTableOfLabsToALabOfTheSamePeriod(Reader reader) {
        reader.opens("/labs").types("since", "2025-06").presses("Show");
        reader.follows("Balance");
        assertThatPage(reader).isAt("/labs", "since=2025-06", "sort=balance");
        reader.follows("Meta");

        assertThatPage(reader)
                .isAt("/labs/meta", "since=2025-06")
                .isHeaded("Meta")
                .keeps("since", "2025-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"姚顺雨", "姚順雨", "vinces"})
    void findsAPersonByAnyName(String name, Reader reader) {
        reader.opens("/researchers").types("text", name).presses("Find");
        assertThatPage(reader).isAt("/researchers", "text=" + name).linksNot("Shunyu Yao");
        reader.follows("Yao Shunyu");

        assertThatPage(reader).isAt("/researchers/yao-shunyu-tencent").isHeaded("Yao Shunyu");
    }

    @Test
    void leadsToThePersonOfAlmostTheSameName(Reader reader) {
        reader.opens("/researchers/yao-shunyu-tencent");
        assertThatPage(reader).says("Not to be confused with");
        reader.follows("Shunyu Yao");
        assertThatPage(reader).isAt("/researchers/shunyu-yao-deepmind").isHeaded("Shunyu Yao");
        reader.follows("Yao Shunyu");

        assertThatPage(reader).isAt("/researchers/yao-shunyu-tencent");
    }

    @Test
    void keepsTheAddressWhenTheLanguageChanges(Reader reader) {
        reader.opens("/labs?since=2025-06&sort=balance").follows("中文");
        assertThatPage(reader)
                .isAt("/zh/labs", "since=2025-06", "sort=balance")
                .isIn("zh-Hans")
                .isHeaded("机构");
        reader.follows("English");

        assertThatPage(reader)
                .isAt("/labs", "since=2025-06", "sort=balance")
                .isIn("en")
                .isHeaded("Labs");
    }

    @Test
    void staysInChineseFromPageToPage(Reader reader) {
        reader.opens("/zh/").follows("机构");
        reader.follows("Meta");

        assertThatPage(reader).isAt("/zh/labs/meta").isIn("zh-Hans").hasNoComplaint();
    }

    @Test
    void saysThatThereIsNothing(Reader reader) {
        reader.opens("/moves/m999");
        assertThatPage(reader).answers(404).isHeaded("There is nothing at this address");
        reader.follows("All facts on the timeline");

        assertThatPage(reader).answers(200).isAt("/");
    }
}
