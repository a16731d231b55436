package org.talentmoves.insight.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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

/** What the API makes of many accounts of pay. */
@EmptySite
class PackagesIntegrationTests {

    private static final Amount UNDISCLOSED = new Amount(null, null, null, Qualifier.UNDISCLOSED);

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private MockMvcTester site;

    @BeforeEach
    void begin() {
        newsroom.furnish();
        newsroom.researcher("ada-lin", "Ada Lin");
        newsroom.researcher("tom-reed", "Tom Reed");
    }

    @Test
    void keepsTheBoundsOfSumsApart() {
        newsroom.term(offer("mira-okafor", "2025-06-10"), total(atLeast(200)));
        newsroom.term(offer("ada-lin", "2025-06-20"), total(upTo(100)));
        newsroom.term(offer("tom-reed", "2025-06"), total(range(50, 80)));

        packages("by=month").isLenientlyEqualTo("""
                {"items": [{"interval": "2025-06", "component": "total", "scope": "person", "period": "per_year",
                            "years": null, "currency": "USD", "low": 3, "high": 3,
                            "qualifiers": {"exact": 0, "range": 1, "at_least": 1, "up_to": 1},
                            "lows": {"count": 2, "left_out": 1, "min": 50, "median": 50, "max": 200},
                            "highs": {"count": 2, "left_out": 1, "min": 80, "median": 80, "max": 100},
                            "accounts_left_out": 0}],
                 "bounds": {"low": 3, "high": 3}, "left_aside": {"offers_without_account": 0, "rival_accounts": 0}}""");
    }

    @Test
    void comparesOnlyWhatIsOfOneKind() {
        FactId offer = offer("mira-okafor", "2025-06-10");
        newsroom.term(offer, total(exact(200)));
        newsroom.term(offer, new Pay(PayComponent.SIGN_ON, PayScope.PERSON, PayPeriod.ONE_OFF, null, exact(300), null));
        newsroom.term(offer, overYears("4", exact(800)));
        newsroom.term(offer, overYears("6", exact(900)));
        newsroom.term(offer, total(new Amount(5L, 5L, "CNY", Qualifier.EXACT)));
        newsroom.term(offer, total(UNDISCLOSED));
        offer("ada-lin", "2025-06-20");

        packages("").extractingPath("$.items[*].low").asArray().containsExactly(1, 1, 1, 1, 1, 1);
        packages("").extractingPath("$.items[*].lows.max").asArray().containsExactly(300, 800, 900, 5, 200, null);
        packages("").extractingPath("$.left_aside.offers_without_account").isEqualTo(1);
        packages("payComponent=sign_on")
                .extractingPath("$.items[*].lows.max")
                .asArray()
                .containsExactly(300);
    }

    @Test
    void letsOneAccountStandForItsRivals() {
        FactId offer = offer("mira-okafor", "2025-06-10");
        newsroom.term(offer, total(exact(300)));
        newsroom.term(offer, total(exact(200)));
        newsroom.term(offer, total(exact(100)), newsroom.supports("courier"), newsroom.denies("gazette"));

        packages("").isLenientlyEqualTo("""
                {"items": [{"low": 1, "high": 1, "contested": 0, "lows": {"count": 1, "max": 200}}],
                 "left_aside": {"rival_accounts": 2, "contested": 0}}""");
        packages("accounts=all").isLenientlyEqualTo("""
                {"items": [{"low": 2, "high": 3, "contested": 1, "lows": {"count": 2, "min": 200, "median": 200, "max": 300}}],
                 "left_aside": {"rival_accounts": 0, "contested": 1}}""");
    }

    @Test
    void tellsContestedAndRetractedApart() {
        newsroom.term(
                offer("mira-okafor", "2025-06-10"),
                total(exact(300)),
                newsroom.supports("courier"),
                newsroom.denies("gazette"));
        FactId wrong = newsroom.term(offer("ada-lin", "2025-06-10"), total(exact(200)));
        newsroom.decides(wrong, Standing.RETRACTED, "2025-08-01");

        packages("").isLenientlyEqualTo("""
                {"items": [{"low": 0, "high": 1, "contested": 1, "retracted": 1, "lows": {"count": 0, "max": null},
                            "accounts": [{"pay_standing": "retracted"}, {"pay_standing": "contested"}]}],
                 "left_aside": {"offers_without_account": 1, "contested": 1, "retracted": 1}}""");
        ask("rankings?").isLenientlyEqualTo("""
                {"items": [], "left_aside": {"ranked": 0, "contested": 1, "retracted": 1}}""");
    }

    /** It is left aside as it was retracted, not as another account stands for it. */
    @Test
    void countsNoRetractedAccountAsARival() {
        FactId offer = offer("mira-okafor", "2025-06-10");
        newsroom.term(offer, total(exact(300)));
        FactId wrong = newsroom.term(offer, total(exact(200)));
        newsroom.decides(wrong, Standing.RETRACTED, "2025-08-01");

        packages("").isLenientlyEqualTo("""
                {"items": [{"low": 1, "high": 1, "retracted": 1, "lows": {"count": 1, "max": 300}}],
                 "left_aside": {"rival_accounts": 0, "retracted": 1}}""");
        ask("rankings?").isLenientlyEqualTo("""
                {"left_aside": {"ranked": 1, "rival_accounts": 0, "retracted": 1}}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "payComponent=total",
                "payPeriod=per_year&lab=northwind",
                "payMin=150",
                "currency=USD",
                "payComponent=total&payMin=150&accounts=all",
                "payMin=150&minStanding=single_origin&since=2025"
            })
    void countsRetractedAccountsWhateverIsAskedOfThePay(String filter) {
        retracts(offer("mira-okafor", "2025-06-10"), total(exact(200)));
        FactId other = offer("ada-lin", "2025-06-10");
        newsroom.term(other, total(exact(300)));
        retracts(other, total(exact(400)));

        packages(filter).isLenientlyEqualTo("""
                {"items": [{"low": 1, "high": 1, "retracted": 2, "lows": {"count": 1, "max": 300}}],
                 "left_aside": {"offers_without_account": 1, "rival_accounts": 0, "retracted": 2}}""");
        ask("rankings?" + filter.replace("&accounts=all", "")).isLenientlyEqualTo("""
                {"left_aside": {"ranked": 1, "offers_without_account": 1, "rival_accounts": 0, "retracted": 2}}""");
    }

    /** Only of what is asked for nothing is told any more; what is told besides is of another kind, or less. */
    @Test
    void countsOffersOfWhichNothingThatIsAskedForIsToldAnyMore() {
        FactId offer = offer("mira-okafor", "2025-06-10");
        newsroom.term(offer, overYears("4", exact(100)));
        retracts(offer, total(exact(500)));

        leavesAside("", 0, 1);
        leavesAside("payPeriod=per_year", 1, 1);
        leavesAside("payPeriod=over_years", 0, 0);
        leavesAside("payMin=200", 1, 1);
        leavesAside("payMin=600", 0, 0);
        leavesAside("payMin=200&lab=halcyon&until=2024", 0, 0);
        leavesAside("payMin=200&reportedBy=2025-12", 0, 0);
        newsroom.term(offer, overYears("4", exact(300)));
        leavesAside("payMin=200", 0, 1);
        packages("payMin=200").isLenientlyEqualTo("""
                {"items": [{"low": 1, "high": 1, "retracted": 0, "lows": {"max": 300}},
                           {"low": 0, "high": 0, "retracted": 1, "accounts": [{"pay_standing": "retracted"}]}],
                 "bounds": {"low": 0, "high": 0}}""");
    }

    /** A list looks at the account that stands for the package alone, and so do the bounds that agree with it. */
    @Test
    void findsAccountsWhicheverStandsForThePackage() {
        FactId offer = offer("mira-okafor", "2025-06-10");
        newsroom.term(offer, total(exact(200)));
        newsroom.term(offer, overYears("4", atLeast(900)));
        newsroom.term(offer, overYears("6", exact(800)), newsroom.supports("courier"), newsroom.denies("gazette"));
        newsroom.term(offer, total(new Amount(5L, 5L, "CNY", Qualifier.EXACT)));
        newsroom.term(offer("ada-lin", "2025-06-10"), total(exact(100)));

        ranks("payMin=500", 900);
        ranks("payMin=500&since=2025", 900);
        ranks("payMax=300", 200, 100);
        ranks("currency=CNY", 5);
        ask("rankings?payMin=500").isLenientlyEqualTo("""
                {"bounds": {"low": 0, "high": 0},
                 "left_aside": {"ranked": 1, "offers_without_account": 0, "rival_accounts": 0, "contested": 1}}""");
        packages("payMin=500&accounts=all").isLenientlyEqualTo("""
                {"items": [{"years": 4, "low": 1, "high": 1, "contested": 0}, {"years": 6, "low": 0, "high": 1, "contested": 1}]}""");
        packages("payMin=500&until=2024").isLenientlyEqualTo("""
                {"items": [], "left_aside": {"offers_without_account": 0, "contested": 0}}""");
    }

    /** The least that is asked of the standing leaves it aside, and not its offer out. */
    @ParameterizedTest
    @ValueSource(strings = {"", "payMin=500", "payPeriod=over_years", "payPeriod=over_years&payMin=500"})
    void leavesAsideWhatIsLessSure(String filter) {
        FactId offer = newsroom.offer(
                "northwind",
                "mira-okafor",
                "halcyon",
                "2025-06-10",
                newsroom.supports("courier"),
                newsroom.supports("gazette"));
        newsroom.term(offer, overYears("4", exact(900)));

        ask("rankings?minStanding=corroborated&" + filter).isLenientlyEqualTo("""
                {"items": [], "left_aside": {"ranked": 0, "offers_without_account": 0, "less_sure": 1}}""");
    }

    /** Nobody tells of it any more, with a date or without one. */
    @Test
    void countsNoRetractedAccountAsUndated() {
        FactId offer = offer("mira-okafor", "-");
        retracts(offer, total(exact(200)));

        for (String filter : List.of("", "since=2025", "until=2026&payMin=100", "since=2025&by=month")) {
            packages(filter).isLenientlyEqualTo("""
                    {"items": [{"low": 0, "high": 0, "undated": 0, "retracted": 1, "accounts": [{"pay_standing": "retracted"}]}],
                     "left_aside": {"rival_accounts": 0, "retracted": 1}}""");
            ask("rankings?" + filter.replace("&by=month", "")).isLenientlyEqualTo("""
                    {"left_aside": {"ranked": 0, "retracted": 1}}""");
        }
        newsroom.term(offer, total(exact(300)));
        packages("since=2025").isLenientlyEqualTo("""
                {"items": [{"low": 0, "high": 0, "undated": 1, "retracted": 1}], "left_aside": {"retracted": 1}}""");
    }

    private void leavesAside(String filter, int untold, int retracted) {
        packages(filter).isLenientlyEqualTo("""
                {"left_aside": {"offers_without_account": %d, "retracted": %d}}""".formatted(untold, retracted));
    }

    private void retracts(FactId offer, Pay pay) {
        newsroom.decides(newsroom.term(offer, pay), Standing.RETRACTED, "2025-08-01");
    }

    @Test
    void putsTheMarketBesideIt() {
        newsroom.term(offer("mira-okafor", "2025-06-10"), total(exact(300)));
        newsroom.benchmark("2025-06", range(3, 7));
        newsroom.benchmark("2025", range(4, 8));
        newsroom.benchmark("2024-06", range(1, 2));
        newsroom.benchmark("2025-06", new Amount(1L, 2L, "CNY", Qualifier.RANGE));

        packages("by=month")
                .extractingPath("$.items[0].benchmarks[*].amount.low")
                .asArray()
                .containsExactly(3, 4);
        packages("by=month&payPeriod=one_off")
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    /** What is not told of either is not the same of both. */
    @Test
    void putsNoBenchmarkWithoutAPeriodBesidePayWithoutOne() {
        newsroom.term(
                offer("mira-okafor", "2025-06-10"),
                new Pay(PayComponent.TOTAL, PayScope.PERSON, PayPeriod.UNKNOWN, null, exact(300), null));
        newsroom.benchmark("2025-06", range(3, 7), PayPeriod.UNKNOWN);

        packages("by=month").isLenientlyEqualTo("""
                {"items": [{"period": "unknown", "benchmarks": []}]}""");
    }

    @Test
    void putsNothingKnownByTheYearIntoAMonth() {
        newsroom.term(offer("mira-okafor", "2025-06-10"), total(exact(300)));
        newsroom.term(offer("ada-lin", "2025"), total(exact(100)));
        newsroom.term(offer("tom-reed", "-"), total(exact(50)));

        packages("by=month").isLenientlyEqualTo("""
                {"items": [{"interval": "2025", "loosely": true, "low": 1, "high": 1, "lows": {"max": 100}},
                           {"interval": "2025-06", "low": 1, "high": 2, "loose": 1, "lows": {"max": 300}},
                           {"interval": null, "loosely": true, "low": 1, "undated": 1}]}""");
        packages("since=2025-06&until=2025-06").isLenientlyEqualTo("""
                {"items": [{"low": 1, "high": 2, "undated": 1, "lows": {"count": 1, "max": 300}}],
                 "bounds": {"low": 1, "high": 2, "undated": 1}}""");
    }

    @Test
    void ranksByTheLeastThatItCanBe() {
        newsroom.term(offer("mira-okafor", "2025-06-10"), total(range(100, 500)));
        newsroom.term(offer("ada-lin", "2025-06-20"), total(exact(200)));
        newsroom.term(offer("tom-reed", "2025-06"), total(exact(200)));
        newsroom.term(offer("tom-reed", "2025-07"), total(upTo(300)));
        newsroom.term(offer("tom-reed", "2025-08"), total(UNDISCLOSED));
        newsroom.term(offer("tom-reed", "2025-09"), total(new Amount(9L, 9L, "CNY", Qualifier.EXACT)));

        ask("rankings?").isLenientlyEqualTo("""
                {"items": [{"rank": 1, "best_rank": 1, "worst_rank": 3, "researcher": {"slug": "ada-lin"}},
                           {"rank": 1, "best_rank": 1, "worst_rank": 3, "researcher": {"slug": "tom-reed"}},
                           {"rank": 3, "best_rank": 1, "worst_rank": 4, "researcher": {"slug": "mira-okafor"},
                            "by_lab": {"slug": "northwind"}, "amount": {"qualifier": "range"},
                            "self": "/api/v1/offers/o001"}],
                 "currency": "USD",
                 "left_aside": {"ranked": 3, "up_to": 1, "undisclosed": 1, "other_currencies": 1,
                                "up_to_list": "/api/v1/rankings?ranked=false"}}""");
        ask("rankings?ranked=false").isLenientlyEqualTo("""
                {"items": [{"rank": null, "best_rank": null, "amount": {"low": null, "high": 300, "qualifier": "up_to"}}]}""");
        ask("rankings?currency=CNY").isLenientlyEqualTo("""
                {"items": [{"rank": 1, "currency": "CNY"}], "bounds": {"low": 1, "high": 1},
                 "left_aside": {"ranked": 1, "undisclosed": 0, "other_currencies": 0, "offers_without_account": 0}}""");
    }

    @Test
    void countsNoAccountThatIsOutsideOfWhatIsAsked() {
        FactId offer = offer("mira-okafor", "2025-06-10");
        newsroom.term(offer, total(exact(300)));
        newsroom.term(offer, total(exact(100)));
        newsroom.term(offer("ada-lin", "2025-06-10"), total(range(150, 250)));
        newsroom.term(offer("ada-lin", "2025-06-11"), total(atLeast(90)));
        FactId other = offer("tom-reed", "2025-06-10");
        newsroom.term(other, overYears("4", upTo(200)));
        newsroom.term(other, total(UNDISCLOSED));

        packages("payMax=200&payComponent=total").isLenientlyEqualTo("""
                {"items": [{"period": "over_years", "low": 1, "highs": {"max": 200}},
                           {"period": "per_year", "low": 1, "lows": {"max": 100}}],
                 "bounds": {"low": 2}, "left_aside": {"offers_without_account": 0, "rival_accounts": 0}}""");
        ranks("payMin=200&payComponent=total", 300);
        ranks("payMin=200&payBound=high&payComponent=total", 300, 150, 90);
        ranks("payMax=200&payComponent=total", 100);
        ranks("payMax=260", 150, 100);
        ranks("payMax=90&payBound=low&currency=CNY");
    }

    /** That the ranking tells of those low bounds, in that order. */
    private void ranks(String filter, Object... lows) {
        ask("rankings?" + filter)
                .extractingPath("$.items[*].amount.low")
                .asArray()
                .containsExactly(lows);
    }

    @Test
    void ranksEachKindOfPayForItself() {
        newsroom.term(offer("mira-okafor", "2025-06-10"), total(exact(100)));
        newsroom.term(offer("ada-lin", "2025-06-20"), overYears("4", exact(800)));

        ask("rankings?").extractingPath("$.items[*].rank").asArray().containsExactly(1, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "packages?accounts=some",
                "packages?by=week",
                "packages?moveKind=hire",
                "packages?as=joined&lab=northwind",
                "rankings?labScope=exact",
                "rankings?ranked=maybe",
                "rankings?by=year",
                "rankings?currency=dollars",
                "rankings?after=%C3%A4"
            })
    void refusesWhatItDoesNotKnow(String asked) {
        assertThat(site.get().uri(URI.create("/api/v1/" + asked)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/parameters-refused");
    }

    private FactId offer(String to, String madeOn) {
        return newsroom.offer("northwind", to, "halcyon", madeOn);
    }

    private static Pay total(Amount amount) {
        return new Pay(PayComponent.TOTAL, PayScope.PERSON, PayPeriod.PER_YEAR, null, amount, null);
    }

    private static Pay overYears(String years, Amount amount) {
        return new Pay(PayComponent.TOTAL, PayScope.PERSON, PayPeriod.OVER_YEARS, new BigDecimal(years), amount, null);
    }

    private static Amount exact(long sum) {
        return new Amount(sum, sum, "USD", Qualifier.EXACT);
    }

    private static Amount atLeast(long sum) {
        return new Amount(sum, null, "USD", Qualifier.AT_LEAST);
    }

    private static Amount upTo(long sum) {
        return new Amount(null, sum, "USD", Qualifier.UP_TO);
    }

    private static Amount range(long low, long high) {
        return new Amount(low, high, "USD", Qualifier.RANGE);
    }

    private AbstractJsonContentAssert<?> packages(String filter) {
        return ask("packages?" + filter);
    }

    private AbstractJsonContentAssert<?> ask(String asked) {
        return assertThat(site.get().uri("/api/v1/" + asked)).hasStatusOk().bodyJson();
    }
}
