package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.timeline.TimelineAssert.assertThatTimeline;

import java.util.List;
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

        private Pay signOn(Amount amount) {
            return new Pay(PayComponent.SIGN_ON, PayScope.PERSON, PayPeriod.ONE_OFF, null, amount, null);
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
