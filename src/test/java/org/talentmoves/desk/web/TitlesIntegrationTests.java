package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.desk.web.Desk.miraMoves;
import static org.talentmoves.desk.web.Desk.page;
import static org.talentmoves.desk.web.Desk.submitted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.database.Statements;
import org.talentmoves.desk.SampleDrafts;
import org.talentmoves.desk.Titles;
import org.talentmoves.editorial.Draft;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;

/** How the desk calls people, labs and proposals: as the public pages do, in the language of the page. */
@EmptySite
@Import(Statements.Recording.class)
class TitlesIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Titles titles;

    @Autowired
    private DataSource database;

    @Autowired
    private MockMvcTester site;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        newsroom.clear();
        newsroom.part("halcyon", "Halcyon", "海尔赛恩", null);
        newsroom.part("northwind", "Northwind", "北风", null);
        newsroom.researcher("mira-okafor", "Mira Okafor", "米拉");
        newsroom.source("courier", "The Courier");
        desk = Desk.of(site, staff);
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/new/move, 米拉, → Mira Okafor · mira-okafor",
        "/zh/desk/new/move, 米拉, → 米拉 · mira-okafor",
        "/zh/desk/new/move, Mira Okafor, → 米拉 · mira-okafor",
    })
    void readAPersonBackInTheLanguageOfThePage(String form, String typed, String said) {
        Browser.Sheet sheet = desk.author().form(form).type("move", 1, "researcher", typed);
        Browser.Sheet read = sheet.press("look").form();
        assertThat(read.about(read.key("move", 1) + ".researcher")).contains(said);
        assertThat(read.typed(read.key("move", 1) + ".researcher")).isEqualTo(typed);
    }

    @Test
    void callAProposalInTheLanguageOfThePage() {
        long number = submitted(miraMoves(desk.author()));
        for (String address : List.of("/desk", page(number))) {
            assertThat(desk.reviewer().open("/zh" + address).words()).contains("米拉 · 海尔赛恩 → 北风");
            assertThat(desk.reviewer().open(address).words()).contains("Mira Okafor · Halcyon → Northwind");
        }
        desk.approve(number);
        assertThat(desk.reviewer().open("/zh" + page(number)).words()).contains("米拉 · 海尔赛恩 → 北风");
        assertThat(desk.reviewer().open("/zh/desk?list=decided").words()).contains("米拉 · 海尔赛恩 → 北风");
    }

    @Test
    void callWhatAProposalEntersByItsChineseName() {
        Browser.Sheet sheet = miraMoves(desk.author()).type("n1.researcher", "Zed Quux");
        sheet = sheet.press("enter n1 researcher").form().type("researcher", 1, "name_zh", "泽德");
        long number = submitted(sheet);
        assertThat(desk.reviewer().open("/zh/desk").words()).contains("泽德 · 海尔赛恩 → 北风");
        desk.approve(number);
        assertThat(desk.reviewer().open(page(number)).words())
                .contains("Person: Zed Quux")
                .doesNotContain("researcher/");
    }

    @Test
    void sayWhosePayIsRetractedAndWhoOfferedIt() {
        Amount sum = new Amount(null, 90_000_000L, "USD", Qualifier.UP_TO);
        newsroom.term(
                newsroom.offer("northwind", "mira-okafor", "halcyon", "2025-06", newsroom.supports("courier")),
                new Pay(PayComponent.TOTAL, PayScope.PERSON, PayPeriod.OVER_YEARS, new BigDecimal(4), sum, null),
                newsroom.supports("courier"));
        String english = "Mira Okafor · Halcyon → Northwind · up to US$90m (over 4 years)";
        String chinese = "米拉 · 海尔赛恩 → 北风 · 最多9000万美元";
        assertThat(desk.author().open("/desk/retraction?subject=p001").words()).contains(english);
        assertThat(desk.author().open("/zh/desk/retraction?subject=p001").words())
                .contains(chinese);
        long number = submitted(desk.author()
                .open("/desk/retraction?subject=p001")
                .sheet("/desk/retraction")
                .force("reason", "It was none.")
                .send());
        for (String address : List.of("/desk", page(number))) {
            assertThat(desk.reviewer().open(address).words()).contains(english);
            assertThat(desk.reviewer().open("/zh" + address).words()).contains(chinese);
        }
    }

    @Test
    void callTwoThatMayBeOneInTheLanguageOfThePage() {
        newsroom.part("north-wind", "North Wind", "北风二", null);
        assertThat(desk.reviewer().open("/zh/desk/twins").words()).contains("北风二 · 北风");
        assertThat(desk.reviewer().open("/desk/twins").words()).contains("North Wind · Northwind");
        String merging = "/desk/merge?kind=lab&keep=northwind&other=north-wind";
        assertThat(desk.reviewer().open("/zh" + merging).words()).contains("将北风二并入北风");
        assertThat(desk.reviewer().open(merging).words()).contains("Merge North Wind into Northwind");
    }

    @Test
    void callAnyNumberOfProposalsInOneStatement() {
        Draft draft = SampleDrafts.miraMoves().made();
        assertThat(Statements.of(database).during(() -> titles.of(List.of(draft), Locale.CHINESE)))
                .hasSameSizeAs(Statements.of(database)
                        .during(() ->
                                titles.of(Stream.generate(() -> draft).limit(50).toList(), Locale.CHINESE)));
    }
}
