package org.talentmoves.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.Standing;

/** Pages and answers of the API that look from a vantage say so, and lead to others that do. */
@EmptySite
class VantagePagesIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private MockMvcTester site;

    private FactId move;

    @BeforeEach
    void publishes() {
        newsroom.clear();
        newsroom.lab("northwind", "Northwind");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao");
        newsroom.source("courier", "The Courier", "2025-06-01");
        newsroom.source("gazette", "The Gazette", "2025-06-10");
        move = newsroom.move(
                "lin-zhiyao", "2025-05-20 hire >northwind", newsroom.supports("courier"), newsroom.denies("gazette"));
    }

    @Test
    void sayByWhichReportsTheyAreMade() {
        for (String page :
                new String[] {"/", "/labs", "/labs/northwind", "/researchers/lin-zhiyao", "/moves/" + move}) {
            assertThat(read(page + "?reportedBy=2025-06-05")).contains("As reported by 5 June 2025.");
            assertThat(read(page)).doesNotContain("As reported by 5 June 2025.");
        }
        assertThat(read("/zh/labs?reportedBy=2025-06-05")).contains("截至2025年6月5日的报道。");
        assertThat(read("/moves/" + move + "?reportedBy=2025-06-05")).doesNotContain("The Gazette");
    }

    @Test
    void leadToPagesOfTheSameVantage() {
        assertThat(read("/?reportedBy=2025-06-05&minStanding=single_origin"))
                .contains("href=\"/moves/" + move + "?minStanding=single_origin&amp;reportedBy=2025-06-05\"")
                .contains("href=\"/researchers/lin-zhiyao?")
                .contains("href=\"/about\"")
                .contains("href=\"/?minStanding=single_origin\"")
                .contains("href=\"/?reportedBy=2025-06-05\"");
        assertThat(read("/zh/labs?reportedBy=2025-06-05"))
                .contains("href=\"/zh/labs/northwind?reportedBy=2025-06-05\"");
        assertThat(read("/zh/moves/" + move + "?reportedBy=2025-06-05&minStanding=single_origin"))
                .contains("href=\"/api/v1/moves/" + move + "?minStanding=single_origin&amp;reportedBy=2025-06-05\"");
        assertThat(read("/moves/" + move)).contains("href=\"/api/v1/moves/" + move + "\"");
    }

    @Test
    void refuseAFactThatWasNotToldYet() {
        MvcTestResult answer =
                site.get().uri("/moves/" + move + "?reportedBy=2025-05").exchange();
        assertThat(answer)
                .hasStatus(404)
                .bodyText()
                .contains("As reported by May 2025, no dated report that supports " + move);
        assertThat(site.get().uri("/api/v1/moves/" + move + "?reportedBy=2025-05"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("type")
                .isEqualTo("/problems/not-told-yet");
    }

    @Test
    void refuseAFactThatIsLessSureThanAskedFor() {
        assertThat(site.get().uri("/moves/" + move + "?minStanding=single_origin"))
                .hasStatus(404)
                .bodyText()
                .contains("(" + move + ") is contested, which is less sure than asked for")
                .contains("href=\"/moves/" + move + "\">All standings</a>");
        assertThat(site.get().uri("/zh/moves/" + move + "?minStanding=single_origin&reportedBy=2025-06-10"))
                .hasStatus(404)
                .bodyText()
                .contains("Lin Zhiyao", "（" + move + "）的可信度为“有争议”，低于所要求的")
                .contains("href=\"/zh/moves/" + move + "?reportedBy=2025-06-10\"");
        assertThat(site.get().uri("/zh/moves/" + move + "?reportedBy=2025-05"))
                .hasStatus(404)
                .bodyText()
                .contains("截至2025年5月，尚无注明日期的来源报道过" + move);
        assertThat(site.get().uri("/api/v1/moves/" + move + "?minStanding=single_origin"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("type")
                .isEqualTo("/problems/not-sure-enough");
        assertThat(site.get().uri("/moves/" + move + "?minStanding=contested")).hasStatusOk();
        assertThat(site.get().uri("/moves/" + move + "?minStanding=single_origin&reportedBy=2025-06-05"))
                .hasStatusOk();
    }

    @Test
    void sayHowManyAccountsOfThePayAreLessSure() {
        newsroom.lab("halcyon", "Halcyon Institute");
        FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-05-20", newsroom.supports("courier"));
        newsroom.term(
                offer,
                new Pay(
                        PayComponent.TOTAL,
                        PayScope.PERSON,
                        PayPeriod.ONE_OFF,
                        null,
                        new Amount(77_000_000L, 77_000_000L, "USD", Qualifier.EXACT),
                        null),
                newsroom.supports("courier"),
                newsroom.denies("gazette"));
        String leftOut =
                "1 account of the pay is less sure and left out. Of these, 1 contested. Its sentence tells them all.";
        assertThat(read("/?minStanding=single_origin")).contains(leftOut).doesNotContain("77m");
        assertThat(read("/")).contains("77m").doesNotContain("less sure and left out");
        assertThat(read("/offers/" + offer + "?minStanding=single_origin"))
                .contains(leftOut, "Pay contested", "US$77m", "The Gazette denies it")
                .doesNotContain("The package</h2>", "No source here denies it");
        assertThat(read("/offers/" + offer)).doesNotContain("less sure and left out");
        assertThat(site.get().uri("/api/v1/offers/" + offer + "?minStanding=single_origin"))
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsEntry("package", List.of())
                .containsEntry("package_less_sure", 1)
                .containsEntry("pay_contested", true)
                .hasEntrySatisfying(
                        "sentences",
                        sentences -> assertThat(sentences.toString()).contains("US$77m", "denied by The Gazette"));
        assertThat(read("/zh/offers/" + offer + "?minStanding=single_origin")).contains("另有1种待遇说法可信度较低");
    }

    @Test
    void sayWhatTheyLeaveOut() {
        newsroom.source("almanac", "The Almanac", "-");
        newsroom.move("lin-zhiyao", "2025-05-21 departure northwind>", newsroom.supports("almanac"));
        newsroom.move("lin-zhiyao", "2025-05-22 hire >northwind", newsroom.supports("gazette"));
        String then =
                "Left out here: 1 fact first reported later, 1 fact that may have been reported by then in a source without a date.";
        for (String page : List.of("/", "/labs", "/labs/northwind", "/researchers/lin-zhiyao")) {
            assertThat(read(page + "?reportedBy=2025-06-05")).as(page).contains(then);
            assertThat(read(page + "?minStanding=single_origin"))
                    .as(page)
                    .contains("Left out here: 1 fact that is less sure.");
            assertThat(read(page)).as(page).doesNotContain("Left out here");
        }
        assertThat(read("/zh/?reportedBy=2025-06-05")).contains("此处未列：1条事实后来才有报道、1条事实另有未注明日期的来源，当时是否已有报道不明。");
        for (String list : List.of("researchers", "sources", "labs")) {
            assertThat(site.get().uri("/api/v1/" + list + "?count=true&reportedBy=2025-05"))
                    .bodyJson()
                    .extractingPath("$")
                    .asMap()
                    .containsEntry("count", 0)
                    .hasEntrySatisfying(
                            "left_out",
                            missing -> assertThat(missing)
                                    .asInstanceOf(MAP)
                                    .containsEntry("less_sure", 0)
                                    .hasEntrySatisfying(
                                            "not_reported",
                                            number -> assertThat((int) number).isPositive()));
        }
        assertThat(read("/researchers?reportedBy=2025-05"))
                .contains("Left out here: 1 person of whom nothing had surely been told.")
                .doesNotContain("Lin Zhiyao");
        assertThat(read("/sources?reportedBy=2025-05"))
                .contains("Left out here: 3 sources that had not surely been published.");
        assertThat(read("/sources/almanac?minStanding=confirmed"))
                .contains("Left out here: 1 fact or account of pay to which it speaks, less sure.");
        assertThat(read("/sources?minStanding=confirmed"))
                .contains("Left out here: 3 sources that speak only to what is less sure.");
        assertThat(read("/labs?reportedBy=2025-05")).doesNotContain("/labs/northwind");
        assertThat(site.get().uri("/api/v1/moves?count=true&reportedBy=2025-06-05"))
                .bodyJson()
                .extractingPath("bounds.left_out")
                .asMap()
                .containsEntry("undated_sources", 1)
                .containsEntry("reported_later", 1)
                .containsEntry("less_sure", 0);
    }

    @Test
    void sayInTheApiWhatSingleOnesLeaveOut() {
        newsroom.source("almanac", "The Almanac", "-");
        FactId move = newsroom.move(
                "lin-zhiyao",
                "2025-05-20 departure northwind>",
                newsroom.supports("gazette"),
                newsroom.supports("almanac"));
        newsroom.move("lin-zhiyao", "2025-05-22 hire >northwind", newsroom.supports("almanac"));
        for (String one : List.of("labs/northwind", "labs?count=true")) {
            leavesOut(one + (one.contains("?") ? "&" : "?") + "reportedBy=2025-07", "moves_left_out", 1);
        }
        leavesOut("researchers/lin-zhiyao?reportedBy=2025-07", "facts_left_out", 1);
        assertThat(site.get().uri("/api/v1/sources/almanac?minStanding=confirmed"))
                .bodyJson()
                .extractingPath("facts_left_out.less_sure")
                .isEqualTo(2);
        assertThat(site.get().uri("/api/v1/moves/" + move + "?reportedBy=2025-07"))
                .bodyJson()
                .extractingPath("citations_left_out")
                .isEqualTo(1);
        assertThat(read("/moves/" + move + "?reportedBy=2025-07"))
                .contains("Left out here: 1 citation that had not surely been published.");
        assertThat(read("/moves/" + move)).doesNotContain("Left out here");
    }

    private void leavesOut(String address, String member, int undated) {
        assertThat(site.get().uri("/api/v1/" + address))
                .bodyJson()
                .extractingPath(member + ".undated_sources")
                .as(address)
                .isEqualTo(undated);
    }

    @Test
    void saysHowManyFactsHaveNoSumToCompare() {
        newsroom.lab("halcyon", "Halcyon");
        offer(new Amount(77_000_000L, 77_000_000L, "USD", Qualifier.EXACT));
        offer(new Amount(null, 90_000_000L, "USD", Qualifier.UP_TO));
        offer(new Amount(null, 900_000L, "USD", Qualifier.UP_TO));
        offer(new Amount(500_000L, null, "USD", Qualifier.MORE_THAN));
        offer(new Amount(500_000L, 1_000_000L, "USD", Qualifier.RANGE));
        offer(new Amount(500_000L, 500_000L, "USD", Qualifier.EXACT));
        offer(new Amount(5_000_000L, 5_000_000L, "CNY", Qualifier.EXACT));
        offer(new Amount(null, null, null, Qualifier.UNDISCLOSED));
        newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-05", newsroom.supports("courier"));
        for (String lab : List.of("", "&lab=northwind")) {
            assertThat(site.get().uri("/api/v1/timeline?count=true&payMin=1000000" + lab))
                    .bodyJson()
                    .extractingPath("bounds")
                    .asMap()
                    .containsEntry("high", 1)
                    .containsEntry("pay_may_reach", 3)
                    .containsEntry("pay_not_comparable", 2);
        }
        assertThat(read("/?payMin=1000000"))
                .contains("3 more whose pay may reach it", "2 more whose pay cannot be compared");
        assertThat(read("/")).doesNotContain("cannot be compared");
    }

    private void offer(Amount amount) {
        FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-05", newsroom.supports("courier"));
        newsroom.term(
                offer,
                new Pay(PayComponent.TOTAL, PayScope.PERSON, PayPeriod.UNKNOWN, null, amount, null),
                newsroom.supports("gazette"));
    }

    @Test
    void doNotSayThatNothingIsKnownWhereItIsLeftOut() {
        assertThat(read("/labs/northwind")).contains("No offer is known.");
        assertThat(read("/labs/northwind?minStanding=confirmed"))
                .doesNotContain("No offer is known.")
                .contains("None is known that is as sure as is asked for.");
        assertThat(read("/researchers/lin-zhiyao?reportedBy=2025-05"))
                .doesNotContain("No move is known.")
                .contains("None had been reported by that day, as far as sources bear a date.");
        assertThat(read("/zh/labs/northwind?reportedBy=2025-05&minStanding=confirmed"))
                .contains("截至该日，未见注明日期且达到所选可信度的相关报道。");
    }

    @Test
    void doNotCallAnAddressWrongThatIsRight() {
        for (String asked : List.of("?reportedBy=2025-05", "?minStanding=confirmed", "?version=7")) {
            assertThat(site.get().uri("/moves/" + move + asked))
                    .hasStatus(404)
                    .bodyText()
                    .doesNotContain("mistyped")
                    .contains("Not shown as it is asked for")
                    .contains("<a href=\"/moves/" + move + "\">"
                            + (asked.contains("Standing") ? "All standings" : "What is known now"));
        }
        assertThat(site.get().uri("/moves/m999")).hasStatus(404).bodyText().contains("mistyped");
    }

    @Test
    void showSourcesAsOfADay() {
        FactId retracted = newsroom.move("lin-zhiyao", "2025-05-22 departure northwind>", newsroom.supports("courier"));
        newsroom.decides(retracted, Standing.RETRACTED, "2025-07-01");
        assertThat(read("/sources")).contains("The Gazette").contains("0–1");
        assertThat(read("/sources?reportedBy=2025-06-05"))
                .contains("The Courier")
                .doesNotContain("The Gazette");
        assertThat(read("/sources/courier"))
                .contains("1 fact it speaks to, pay terms counted for themselves, 1 contested");
        assertThat(read("/sources/courier?reportedBy=2025-06-05")).doesNotContain("1 contested");
        assertThat(site.get().uri("/sources/gazette?reportedBy=2025-06-05"))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("mistyped")
                .contains("As far as is known, the source “gazette” had not been published by 5 June 2025.");
        assertThat(site.get().uri("/sources/nothing?reportedBy=2025-06-05"))
                .hasStatus(404)
                .bodyText()
                .contains("mistyped");
        assertThat(site.get().uri("/api/v1/sources/courier"))
                .bodyJson()
                .extractingPath("facts")
                .asMap()
                .containsEntry("low", 0)
                .containsEntry("high", 1)
                .containsEntry("contested", 1);
        assertThat(site.get().uri("/api/v1/sources/courier/mentions"))
                .bodyJson()
                .extractingPath("items.length()")
                .isEqualTo(1);
    }

    @Test
    void countEveryList() {
        assertThat(count("labs")).isEqualTo(1);
        assertThat(count("researchers")).isEqualTo(1);
        assertThat(count("researchers?text=nobody")).isZero();
        assertThat(count("sources")).isEqualTo(2);
        assertThat(count("sources?reportedBy=2025-06-05")).isEqualTo(1);
        assertThat(count("checks")).isEqualTo(11);
        assertThat(count("checks?check=relay_loop")).isEqualTo(1);
        assertThat(site.get().uri("/api/v1/labs")).bodyJson().doesNotHavePath("count");
    }

    private int count(String list) {
        MvcTestResult answer = site.get()
                .uri("/api/v1/" + list + (list.contains("?") ? "&" : "?") + "count=true")
                .exchange();
        assertThat(answer).as(list).hasStatusOk();
        return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "count");
    }

    @Test
    void refuseWhatPagesWithoutParametersAreAsked() {
        for (String page : List.of("/about", "/about/standing", "/problems/not-told-yet")) {
            assertThat(site.get().uri(page + "?minStanding=confirmed")).as(page).hasStatus(400);
            assertThat(site.get().uri(page + "?utm_source=x")).as(page).hasStatusOk();
        }
    }

    @Test
    void refuseWhatCannotBeUnderstood() {
        assertThat(site.get().uri("/labs?minStanding=sure")).hasStatus(400);
        assertThat(site.get().uri("/?minStanding=retracted")).hasStatus(400);
        assertThat(site.get().uri("/zh/?minStanding=foo&reportedBy=2025-99&standing=x&kind=y"))
                .hasStatus(400)
                .bodyText()
                .contains("id=\"f-minStanding-message\"", "id=\"f-reportedBy-message\"")
                .contains("id=\"f-standing-message\"", "id=\"f-kind-message\"")
                .contains("<option selected value=\"foo\">foo</option>");
        assertThat(site.get().uri("/moves/" + move + "?reportedBy=soon")).hasStatus(400);
        assertThat(site.get().uri("/api/v1/moves?minStanding=unsupported")).hasStatus(400);
        assertThat(site.get().uri("/api/v1/moves?count=perhaps")).hasStatus(400);
    }

    @Test
    void refuseADayThatIsStillToCome() {
        for (String page : List.of("/", "/labs", "/labs/northwind", "/researchers", "/moves/" + move)) {
            assertThat(site.get().uri(page + "?reportedBy=9999-01-02"))
                    .as(page)
                    .hasStatus(400)
                    .bodyText()
                    .contains("“9999-01-02” is still to come")
                    .contains("value=\"9999-01-02\"");
        }
        assertThat(site.get().uri("/zh/labs?reportedBy=9999"))
                .hasStatus(400)
                .bodyText()
                .contains("这一天尚未到来");
        assertThat(site.get().uri("/api/v1/moves?reportedBy=9999"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("errors[0].parameter")
                .isEqualTo("reportedBy");
    }

    @Test
    void countBetweenBounds() {
        assertThat(site.get().uri("/api/v1/moves?count=true"))
                .bodyJson()
                .extractingPath("bounds")
                .asMap()
                .containsEntry("low", 0)
                .containsEntry("high", 1)
                .containsEntry("contested", 1)
                .containsEntry("undated", 0);
        assertThat(site.get().uri("/api/v1/moves")).bodyJson().doesNotHavePath("bounds");
        assertThat(read("/labs")).contains("0–1");
    }

    @Test
    void showAnEditorsDecisionAsOne() {
        newsroom.decides(move, Standing.RETRACTED, "2025-07-01");
        assertThat(read("/moves/" + move))
                .contains("retracted")
                .contains("decided by an editor (Ada Ferreira, 1 July 2025): Read again");
        assertThat(read("/")).doesNotContain("Lin Zhiyao");
        assertThat(site.get().uri("/api/v1/moves/" + move))
                .bodyJson()
                .extractingPath("standing.decision.computed")
                .isEqualTo("contested");
    }

    @Test
    void tellTheRuleOfStandingWithCases() {
        assertThat(read("/about/standing")).contains("What one origin is").contains("denied on record by Northwind");
        assertThat(read("/zh/about/standing")).contains("什么算一个源头");
    }

    private String read(String address) {
        MvcTestResult answer = site.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
