package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.timeline.TimelineAssert.assertThatTimeline;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NameWords;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.SampleAmounts;
import org.talentmoves.source.Standing;

/** What each part of a filter lets through, on a real database. */
@EmptySite
class FilterIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Timeline timeline;

    @Autowired
    private LabDirectory labs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.clear();
        newsroom.lab("halcyon", "Halcyon Minds");
        newsroom.lab("qinghe", "Qinghe Institute");
        newsroom.part("northwind", "Northwind Intelligence", "北风智能", null);
        newsroom.part("northwind-seas", "Northwind Seas", null, "northwind");
        newsroom.part("northwind-deep", "Northwind Deep Seas", null, "northwind-seas");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao", "林知遥");
        newsroom.researcher("ines-okafor", "Inés Ökafor-O'Neil", "Ines Ocafor");
    }

    private static Pay signOn(Amount amount) {
        return new Pay(PayComponent.SIGN_ON, PayScope.PERSON, PayPeriod.ONE_OFF, null, amount, null);
    }

    private FactId joined(String date) {
        return newsroom.move("lin-zhiyao", date + " hire >halcyon");
    }

    @Nested
    class ByPeriod {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2025       | since=2025-06                  | found
                2025       | since=2025-06-30&until=2025-07 | found
                2025       | since=2025-12-31               | found
                2025       | since=2026                     |
                2025       | until=2025-01-01               | found
                2025       | until=2024                     |
                2025-06    | since=2025-06-30               | found
                2025-06    | since=2025-07-01               |
                2025-06    | until=2025-06-01               | found
                2025-06    | until=2025-05                  |
                2025-06-15 | since=2025-06&until=2025-06    | found
                2025-06-15 | since=2025&until=2025          | found
                2025-06-15 | since=2025-06-16               |
                2025-06-15 | until=2025-06-14               |
                2025-06-30 | since=2025-06-30&until=2025-06-30 | found
                2025-06~   | since=2025-06-30               | found
                2024-12    | since=2025                     |
                2025-01    | until=2024-12-31               |
                -          | since=1000                     |
                -          | until=9999                     |
                """)
        void findsWhatMayHaveHappenedInIt(String date, String query, String found) {
            FactId move = joined(date);
            for (String asked : new String[] {query, query + "&lab=halcyon", query + "&lab=halcyon&as=joined"}) {
                if (found == null) {
                    assertThatTimeline(timeline).asked(asked).showsNothing();
                } else {
                    assertThatTimeline(timeline).asked(asked).shows(move);
                }
            }
        }
    }

    @Nested
    class InOrder {

        @Test
        void aMonthFollowsItsDaysAndAYearItsMonths() {
            FactId undated = joined("-");
            FactId year = joined("2025");
            FactId firstDay = joined("2025-06-01");
            FactId month = joined("2025-06");
            FactId january = joined("2025-01");
            FactId lastDay = joined("2025-06-30");
            FactId yearBefore = joined("2024-12-31");
            FactId about = joined("2025-06~");
            assertThatTimeline(timeline)
                    .shows(lastDay, firstDay, about, month, january, year, yearBefore, undated)
                    .hasChapters(202506, 202501, 202500, 202412, 0);
        }

        @Test
        void factsOfOneDayStandByTheirIds() {
            FactId first = joined("2025-06-30");
            FactId second = joined("2025-06-30");
            assertThatTimeline(timeline).shows(second, first);
        }
    }

    @Nested
    class ByLab {

        private FactId arrival;
        private FactId within;
        private FactId departure;
        private FactId bid;
        private FactId deal;
        private FactId milestone;

        @BeforeEach
        void publish() {
            arrival = newsroom.move("lin-zhiyao", "2025-01 hire halcyon>northwind-deep");
            within = newsroom.move("lin-zhiyao", "2025-02 hire northwind-deep>northwind-seas");
            departure = newsroom.move("lin-zhiyao", "2025-03 hire northwind-seas>qinghe");
            bid = newsroom.offer("northwind-seas", "lin-zhiyao", "qinghe", "2025-04");
            deal = newsroom.deal("northwind", "qinghe", "2025-05", SampleAmounts.exactly(14_300_000_000L));
            milestone = newsroom.milestone("northwind-deep", "2025-06", "The seas are dived.");
        }

        @Test
        void findsWhatTouchesItOrAPartOfIt() {
            assertThatTimeline(timeline).asked("lab=northwind").shows(milestone, deal, bid, departure, within, arrival);
            assertThatTimeline(timeline).asked("lab=northwind-seas").shows(milestone, bid, departure, within, arrival);
            assertThatTimeline(timeline).asked("lab=northwind-deep").shows(milestone, within, arrival);
        }

        @Test
        void findsItOnOneSide() {
            assertThatTimeline(timeline).asked("lab=northwind&as=joined").shows(within, arrival);
            assertThatTimeline(timeline).asked("lab=northwind&as=left").shows(departure, within);
            assertThatTimeline(timeline).asked("lab=northwind&as=bidder").shows(bid);
            assertThatTimeline(timeline).asked("lab=northwind&as=employer").showsNothing();
            assertThatTimeline(timeline).asked("lab=qinghe&as=employer").shows(bid);
            assertThatTimeline(timeline).asked("lab=northwind-deep&as=left").shows(within);
        }

        @Test
        void countsNobodyWhoOnlyMovesWithinIt() {
            Balance whole = labs.balance("northwind", Period.ALL, Vantage.NOW);
            assertThat(whole.arrivals().people()).isEqualTo(new Bounds(1, 1));
            assertThat(whole.departures().people()).isEqualTo(new Bounds(1, 1));
            assertThat(labs.balance("northwind-deep", Period.ALL, Vantage.NOW)
                            .departures()
                            .people())
                    .isEqualTo(new Bounds(1, 1));
            assertThat(labs.balance("halcyon", Period.ALL, Vantage.NOW).net()).isEqualTo(new Bounds(-1, -1));
        }

        @Test
        void countsAGroupAsNobody() {
            newsroom.moveOf(
                    new Group("the team", null, new HeadCount(8, Qualifier.AT_LEAST)), "2025 hire halcyon>northwind");
            Balance whole = labs.balance("northwind", Period.ALL, Vantage.NOW);
            assertThat(whole.arrivals().high()).isEqualTo(1);
            assertThat(whole.arrivals().groups()).isEqualTo(1);
        }

        @Test
        void countsWhatIsDatedTooLooselyForTheHighBoundOnly() {
            newsroom.move("ines-okafor", "2025 hire >northwind");
            Period half = new Period(PartialDate.of("2025-01"), PartialDate.of("2025-06"));
            assertThat(labs.balance("northwind", half, Vantage.NOW).arrivals().people())
                    .isEqualTo(new Bounds(1, 2));
        }

        @Test
        void findsKindsTogether() {
            assertThatTimeline(timeline).asked("kind=deal").shows(deal);
            assertThatTimeline(timeline).asked("kind=deal,milestone,offer").shows(milestone, deal, bid);
            assertThatTimeline(timeline).asked("kind=benchmark").showsNothing();
            assertThatTimeline(timeline)
                    .asked("lab=northwind&kind=move&as=left&since=2025-03")
                    .shows(departure);
        }
    }

    @Nested
    class BySeveral {

        private FactId first;
        private FactId second;
        private FactId within;
        private FactId bid;

        @BeforeEach
        void publish() {
            first = newsroom.move("lin-zhiyao", "2025-01 hire halcyon>northwind-deep");
            second = newsroom.move("ines-okafor", "2025-02 hire qinghe>northwind");
            within = newsroom.move("ines-okafor", "2025-03 hire northwind>northwind-seas");
            bid = newsroom.offer("qinghe", "lin-zhiyao", "northwind-deep", "2025-04");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                to=northwind                              | within second first
                to=northwind&labScope=exact               | second
                to=northwind-seas                         | within first
                to=northwind-seas,qinghe                  | bid within first
                from=halcyon                              | first
                from=halcyon,qinghe                       | second first
                from=northwind-seas                       | bid
                from=halcyon&to=northwind                 | first
                from=qinghe,halcyon&to=northwind-seas     | first
                from=northwind&to=northwind               | within
                lab=halcyon,qinghe                        | bid second first
                lab=northwind,northwind-deep              | bid within second first
                lab=northwind&from=qinghe                 | second
                lab=northwind,halcyon&as=joined           | within second first
                lab=northwind&labScope=exact              | within second
                researcher=ines-okafor                    | within second
                researcher=ines-okafor,lin-zhiyao&kind=offer | bid
                researcher=lin-zhiyao&to=northwind        | first
                moveKind=hire,return                      | within second first
                moveKind=departure                        | -
                offerStatus=offered                       | bid
                """)
        void findsEachOnceByAnyOfThem(String query, String found) {
            Map<String, FactId> facts = Map.of("first", first, "second", second, "within", within, "bid", bid);
            FactId[] expected = Stream.of(found.split(" "))
                    .filter(name -> !name.equals("-"))
                    .map(facts::get)
                    .toArray(FactId[]::new);
            assertThatTimeline(timeline).asked(query).shows(expected);
            assertThatTimeline(timeline).asked(query + "&reportedBy=2030").shows(expected);
        }

        @Test
        void findsGroupsThatNameSomebody() {
            FactId group = newsroom.moveOf(
                    new Group("the team", null, new HeadCount(8, Qualifier.AT_LEAST)),
                    "2025-05 hire halcyon>qinghe",
                    List.of("ines-okafor"));
            assertThatTimeline(timeline).asked("researcher=ines-okafor").shows(group, within, second);
        }

        @Test
        void goesOnWhereAPageOfSeveralLabsEnds() {
            String asked = "lab=northwind,qinghe,halcyon";
            Entries page = timeline.read(TimelineAssert.filter(asked), Stretch.first(2));
            assertThat(page.list()).extracting(Entry::id).containsExactly(bid, within);
            assertThatTimeline(timeline)
                    .asked(asked)
                    .reads(new Stretch(2, page.older().orElseThrow(), null), second, first);
        }
    }

    @Nested
    class ByOtherDates {

        private FactId planned;
        private FactId announced;

        @BeforeEach
        void publish() {
            planned = newsroom.move("lin-zhiyao", "2025-01/2025-06 hire halcyon>qinghe");
            announced = newsroom.move("ines-okafor", "2025-03 hire halcyon>qinghe");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                since=2025-02                                 | announced
                since=2025-02&dateField=happened              | planned announced
                since=2025-05&dateField=happened              | planned
                since=2025-01&until=2025-01&dateField=announced | planned
                since=2999&dateField=published                | -
                since=2999&dateField=updated                  | -
                since=2026&dateField=published                | planned announced
                until=2999&dateField=updated&to=qinghe        | planned announced
                """)
        void takesThePeriodByTheDateAskedFor(String query, String found) {
            Map<String, FactId> facts = Map.of("planned", planned, "announced", announced);
            assertThat(timeline.read(TimelineAssert.filter(query), Stretch.first(9))
                            .list())
                    .extracting(Entry::id)
                    .containsExactlyInAnyOrderElementsOf(Stream.of(found.split(" "))
                            .filter(name -> !name.equals("-"))
                            .map(facts::get)
                            .toList());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                -happened  | planned announced
                happened   | announced planned
                -announced | announced planned
                -timeline  | announced planned
                timeline   | planned announced
                -updated   | announced planned
                published  | planned announced
                -pay       | announced planned
                """)
        void putsThemInTheOrderAskedForOneAfterTheOther(String order, String found) {
            for (String asked : List.of("", "to=qinghe", "lab=qinghe,halcyon", "reportedBy=2030")) {
                Filter filter = TimelineAssert.filter(asked);
                Stretch first = new Stretch(1, null, null, FactOrder.of(order));
                Entries page = timeline.read(filter, first);
                Entries next =
                        timeline.read(filter, new Stretch(1, page.older().orElseThrow(), null, FactOrder.of(order)));
                Entries back =
                        timeline.read(filter, new Stretch(1, null, next.newer().orElseThrow(), FactOrder.of(order)));
                Map<FactId, String> names = Map.of(planned, "planned", announced, "announced");
                assertThat(Stream.of(page, next, back)
                                .map(entries -> names.get(entries.list().get(0).id())))
                        .as(asked)
                        .containsExactly(found.split(" ")[0], found.split(" ")[1], found.split(" ")[0]);
                assertThat(next.older()).isEmpty();
                assertThat(back.newer()).isEmpty();
            }
        }
    }

    @Nested
    class ByWhoTells {

        private FactId english;
        private FactId paid;

        @BeforeEach
        void publish() {
            newsroom.sourceIn("zh-Hans", "qing-bao", "Qing Bao, Weekly");
            english = newsroom.move("lin-zhiyao", "2025-01 hire halcyon>qinghe");
            paid = newsroom.offer("northwind", "ines-okafor", "halcyon", "2025-02");
            newsroom.term(paid, signOn(SampleAmounts.exactly(200)), newsroom.supports("qing-bao"));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                source=courier                       | paid english
                source=qing-bao                      | paid
                source=courier,qing-bao&kind=move    | english
                publisher=the courier                | paid english
                publisher=qing bao, weekly           | paid
                language=zh                          | paid
                language=zh-Hans                     | paid
                language=en                          | paid english
                language=en&to=qinghe                | english
                """)
        void findsOfWhatTheyTell(String query, String found) {
            Map<String, FactId> facts = Map.of("english", english, "paid", paid);
            assertThatTimeline(timeline)
                    .asked(query)
                    .shows(Stream.of(found.split(" ")).map(facts::get).toArray(FactId[]::new));
        }

        @ParameterizedTest
        @ValueSource(strings = {"source=gazette", "publisher=the gazette", "language=fr"})
        void findsNothingByWhatIsSaidOfARetractedAccount(String query) {
            newsroom.sourceIn("fr", "gazette", "The Gazette");
            FactId wrong = newsroom.term(paid, signOn(SampleAmounts.exactly(900)), newsroom.supports("gazette"));
            assertThatTimeline(timeline).asked(query).shows(paid);
            assertThatTimeline(timeline).asked(query + "&reportedBy=2030").shows(paid);
            newsroom.decides(wrong, Standing.RETRACTED, "2025-08-01");
            assertThatTimeline(timeline).asked(query).showsNothing();
            assertThatTimeline(timeline).asked(query + "&reportedBy=2030").showsNothing();
        }

        @Test
        void findsWhatWasRetractedByWhatIsSaidOfIt() {
            newsroom.decides(english, Standing.RETRACTED, "2025-08-01");
            newsroom.decides(paid, Standing.RETRACTED, "2025-08-01");
            for (String query : List.of("source=courier", "publisher=the courier")) {
                assertThatTimeline(timeline)
                        .asked(query + "&standing=retracted")
                        .shows(paid, english);
            }
            assertThatTimeline(timeline)
                    .asked("source=qing-bao&standing=retracted")
                    .shows(paid);
        }

        @Test
        void countsOnlyWhatHadBeenPublished() {
            assertThatTimeline(timeline)
                    .asked("source=qing-bao&reportedBy=2025-06")
                    .showsNothing();
        }
    }

    @Nested
    class ByTerms {

        private FactId offer;
        private FactId move;

        @BeforeEach
        void publish() {
            offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025");
            newsroom.term(
                    offer, term(PayComponent.BASE, PayPeriod.PER_YEAR, new Amount(5L, 9L, "USD", Qualifier.RANGE)));
            newsroom.term(
                    offer,
                    term(PayComponent.EQUITY, PayPeriod.OVER_YEARS, new Amount(null, 300L, "USD", Qualifier.UP_TO)));
            newsroom.term(
                    offer, term(PayComponent.SIGN_ON, PayPeriod.ONE_OFF, new Amount(70L, 70L, "EUR", Qualifier.EXACT)));
            move = newsroom.moveAfter(offer, "lin-zhiyao", "2025-06 hire halcyon>northwind");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                payComponent=base                                   | found
                payComponent=bonus                                  | -
                payComponent=base&payPeriod=one_off                 | -
                payPeriod=per_year,unknown                          | found
                payComponent=base&payMin=5                          | found
                payComponent=base&payMin=6                          | -
                payComponent=base&payMin=6&payBound=high            | found
                payComponent=base&payMin=10&payBound=high           | -
                payComponent=base&payMax=9                          | found
                payComponent=base&payMax=8                          | -
                payComponent=base&payMax=8&payBound=low             | found
                payComponent=base&payMin=5&payMax=9                 | found
                payComponent=equity&payMin=1                        | -
                payComponent=equity&payMin=300&payBound=high        | found
                payComponent=equity&payMax=300                      | found
                payComponent=equity&payMax=0&payBound=low           | found
                payComponent=sign_on&payMin=1                       | -
                payComponent=sign_on&payMin=70&currency=EUR         | found
                payComponent=sign_on&currency=EUR                   | found
                payComponent=sign_on&currency=USD                   | -
                payComponent=base&payMin=5&to=northwind             | found
                payComponent=base&payMin=5&minStanding=confirmed    | -
                payComponent=base&payMin=5&reportedBy=2030          | found
                """)
        void findsByAnyAccountThatHasAllThatIsAsked(String query, String found) {
            if (found.equals("found")) {
                assertThatTimeline(timeline).asked(query).shows(move, offer);
            } else {
                assertThatTimeline(timeline).asked(query).showsNothing();
            }
        }

        @Test
        void tellsWhatMayBeFoundAndWhatCannotBeCompared() {
            assertThat(totals("payComponent=base&payMin=6").payMayReach()).isEqualTo(2);
            assertThat(totals("payComponent=equity&payMin=200").payMayReach()).isEqualTo(2);
            assertThat(totals("payComponent=sign_on&payMin=1").payNotComparable())
                    .isEqualTo(2);
            assertThat(totals("payComponent=base&payMin=6").payNotComparable()).isZero();
        }

        @Test
        void isNotSureByAnAccountThatIsDenied() {
            newsroom.term(
                    offer,
                    term(PayComponent.BONUS, PayPeriod.ONE_OFF, new Amount(8L, 8L, "USD", Qualifier.EXACT)),
                    newsroom.supports("courier"),
                    newsroom.denies("gazette"));
            assertThat(totals("payComponent=bonus&payMin=8").facts()).isEqualTo(new Bounds(0, 2));
            assertThat(totals("payComponent=bonus,base&payMin=5").facts()).isEqualTo(new Bounds(2, 2));
        }

        private Totals totals(String query) {
            Filter filter = TimelineAssert.filter(query);
            return timeline.totals(filter, timeline.read(filter, Stretch.first(9)));
        }

        private static Pay term(PayComponent component, PayPeriod period, Amount amount) {
            return new Pay(component, PayScope.PERSON, period, null, amount, null);
        }
    }

    @Nested
    class ByPay {

        @ParameterizedTest
        @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                EXACT       | 100 | 100 | USD | found
                ABOUT       | 100 | 100 | USD | found
                AT_LEAST    | 100 | -   | USD | found
                MORE_THAN   | 100 | -   | USD | found
                RANGE       | 100 | 200 | USD | found
                RANGE       | 99  | 200 | USD | -
                EXACT       | 99  | 99  | USD | -
                UP_TO       | -   | 900 | USD | -
                UNDISCLOSED | -   | -   | -   | -
                EXACT       | 900 | 900 | CNY | -
                """)
        void findsWhatIsReportedAsAtLeastSoMuch(
                Qualifier qualifier, Long low, Long high, String currency, String found) {
            FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025");
            newsroom.term(offer, signOn(new Amount(low, high, currency, qualifier)));
            FactId move = newsroom.moveAfter(offer, "lin-zhiyao", "2025-06 hire halcyon>northwind");
            if (found == null) {
                assertThatTimeline(timeline).asked("payMin=100").showsNothing();
                assertThatTimeline(timeline).asked("payMin=100&lab=northwind").showsNothing();
            } else {
                assertThatTimeline(timeline).asked("payMin=100").shows(move, offer);
                assertThatTimeline(timeline).asked("payMin=100&lab=northwind").shows(move, offer);
            }
        }

        @Test
        void doesNotTakeThePriceOfACompanyForPay() {
            newsroom.deal("northwind", "halcyon", "2025", SampleAmounts.exactly(14_300_000_000L));
            newsroom.benchmark("2025", SampleAmounts.exactly(14_300_000_000L));
            assertThatTimeline(timeline).asked("payMin=0").showsNothing();
        }

        @Test
        void isNotSureOfAFactByASumThatIsDenied() {
            FactId denied = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025");
            newsroom.term(
                    denied,
                    signOn(SampleAmounts.exactly(200)),
                    newsroom.supports("courier"),
                    newsroom.denies("gazette"));
            FactId rival = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-02");
            newsroom.term(
                    rival,
                    signOn(SampleAmounts.exactly(300)),
                    newsroom.supports("courier"),
                    newsroom.denies("gazette"));
            newsroom.term(rival, signOn(SampleAmounts.exactly(150)), newsroom.supports("courier"));
            for (String asked : List.of("payMin=100", "payMin=100&lab=northwind", "payMin=100&reportedBy=2031")) {
                Filter filter = TimelineAssert.filter(asked);
                Totals totals = timeline.totals(filter, timeline.read(filter, Stretch.first(10)));
                assertThat(totals.facts()).as(asked).isEqualTo(new Bounds(1, 2));
                assertThat(totals.contested()).isZero();
                assertThat(totals.payContested()).isEqualTo(2);
                assertThat(totals.loose()).isZero();
            }
            Filter all = TimelineAssert.filter("");
            assertThat(timeline.totals(all, timeline.read(all, Stretch.first(10)))
                            .facts())
                    .isEqualTo(new Bounds(2, 2));
        }
    }

    @Test
    void findsByStanding() {
        FactId single = joined("2025-01");
        FactId corroborated = newsroom.move(
                "lin-zhiyao", "2025-02 hire >halcyon", newsroom.supports("courier"), newsroom.supports("gazette"));
        FactId contested = newsroom.move(
                "lin-zhiyao", "2025-03 hire >halcyon", newsroom.supports("courier"), newsroom.denies("halcyon-press"));
        assertThatTimeline(timeline).asked("standing=contested").shows(contested);
        assertThatTimeline(timeline)
                .asked("standing=single_origin,corroborated")
                .shows(corroborated, single);
        assertThatTimeline(timeline).asked("standing=confirmed").showsNothing();
    }

    @Nested
    class ByName {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "林知",
                    "知遥",
                    "林知遥",
                    "林",
                    "遥",
                    "zhiyao",
                    "Lin Zhiyao",
                    "zhiyao lin",
                    "ZHI",
                    "lin zh",
                    "halcyon",
                    "Minds hal",
                    "林 hal"
                })
        void findsWhatHasEveryWordInANameOfIt(String text) {
            FactId move = joined("2025");
            newsroom.move("ines-okafor", "2025 hire >qinghe");
            assertThatTimeline(timeline).asked("text=" + text).shows(move);
            assertThatTimeline(timeline).asked("lab=halcyon&text=" + text).shows(move);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ines",
                    "Inés",
                    "INÉS",
                    "okafor",
                    "Ökafor",
                    "o'neil",
                    "oneil",
                    "O’Neil",
                    "ocafor",
                    "okafor-o'neil",
                    "inés ÖK",
                    "qing"
                })
        void findsWithAndWithoutAccents(String text) {
            FactId move = newsroom.move("ines-okafor", "2025 hire >qinghe");
            assertThatTimeline(timeline).asked("text=" + text).shows(move);
        }

        @Test
        void findsDealsAndBenchmarksByWhatTheyAreCalled() {
            FactId deal = newsroom.deal("halcyon", "qinghe", "2025", SampleAmounts.UNDISCLOSED);
            FactId benchmark = newsroom.benchmark("2025", SampleAmounts.UNDISCLOSED);
            assertThatTimeline(timeline).asked("text=invests qinghe").shows(deal);
            assertThatTimeline(timeline).asked("text=leading engin").shows(benchmark);
        }

        @ParameterizedTest
        @ValueSource(strings = {"知林", "林遥", "hiyao", "zhiyao ines", "linzhiyao", "北"})
        void findsNothingElse(String text) {
            joined("2025");
            assertThatTimeline(timeline).asked("text=" + text).showsNothing();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "'",
                    "''",
                    "a'b",
                    "' | 'x",
                    "a:*",
                    ":*",
                    "a:*B",
                    "a & b",
                    "a | b",
                    "!a",
                    "!!",
                    "(a",
                    "a)",
                    "()",
                    "<->",
                    "a <-> b",
                    "a\\",
                    "\\'",
                    "'a\\'b'",
                    "\\",
                    "a\"b",
                    "$$",
                    "$1",
                    "?",
                    ":names",
                    "a;--",
                    "林'知",
                    "林 & !知",
                    "İ",
                    "ﬁ",
                    "ß",
                    "①",
                    "ㅎ",
                    "𠀀𠀁",
                    "𠀀",
                    "a𠀀b",
                    "々",
                    "〇",
                    "ー",
                    "\uD83D\uDE00",
                    "a\u200Db"
                })
        void asksNothingThatPostgresCannotRead(String text) {
            String query = NameWords.query(text);
            assertThat(jdbc.sql("select cast(:query as tsquery)::text")
                            .param("query", query)
                            .query(String.class)
                            .single())
                    .isNotNull();
            jdbc.sql("select array_to_tsvector(string_to_array(:words, ' '))")
                    .param("words", String.join(" ", NameWords.of(List.of(text))))
                    .query()
                    .listOfRows();
            if (!query.isEmpty()) {
                joined("2025");
                Filter all = Filter.NONE;
                Filter filter = new Filter(
                        all.labs(),
                        all.researchers(),
                        all.kinds(),
                        all.dated(),
                        all.period(),
                        all.pay(),
                        all.standings(),
                        all.cited(),
                        text,
                        all.vantage());
                assertThat(timeline.read(filter, Stretch.first(1))).isNotNull();
            }
        }
    }
}
