package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentmoves.source.Standing.CONFIRMED;
import static org.talentmoves.source.Standing.CONTESTED;
import static org.talentmoves.source.Standing.CORROBORATED;
import static org.talentmoves.source.Standing.SINGLE_ORIGIN;
import static org.talentmoves.timeline.TimelineAssert.assertThatTimeline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Report;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Standing;
import org.talentmoves.source.Voice;

/**
 * What is known on a day, and what is sure enough. The Courier appeared on 1 June, the Gazette on 10 June, the Herald some
 * time in July, the Almanac on a day that nobody knows.
 */
@EmptySite
class VantageIntegrationTests {

    private static final String MOVE = "2025-05-20 hire halcyon>northwind";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Timeline timeline;

    @Autowired
    private LabDirectory labs;

    @Autowired
    private People people;

    @Autowired
    private Dossiers dossiers;

    @BeforeEach
    void opens() {
        newsroom.clear();
        newsroom.lab("northwind", "Northwind");
        newsroom.lab("halcyon", "Halcyon Institute");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao");
        newsroom.researcher("ines-okafor", "Ines Okafor");
        newsroom.source("courier", "The Courier", "2025-06-01");
        newsroom.source("gazette", "The Gazette", "2025-06-10");
        newsroom.source("herald", "The Herald", "2025-07");
        newsroom.source("almanac", "The Almanac", "-");
    }

    @Test
    void countsOnlyWhatHadBeenPublished() {
        FactId move = newsroom.move(
                "lin-zhiyao",
                MOVE,
                newsroom.supports("courier"),
                newsroom.supports("gazette"),
                newsroom.denies("herald"),
                newsroom.supports("almanac"));
        assertThat(standing(move, "2025-05-31")).isNull();
        assertThat(standing(move, "2025-06-01")).isEqualTo(SINGLE_ORIGIN);
        assertThat(standing(move, "2025-06-09")).isEqualTo(SINGLE_ORIGIN);
        assertThat(standing(move, "2025-06-10")).isEqualTo(CORROBORATED);
        assertThat(standing(move, "2025-07-30")).isEqualTo(CORROBORATED);
        assertThat(standing(move, "2025-07-31")).isEqualTo(CONTESTED);
        assertThat(standing(move, "2025-07")).isEqualTo(CONTESTED);
        assertThat(standing(move, "9999")).isEqualTo(CONTESTED);
        assertThat(entry(move, "2025-06-10").assessment().sources()).isEqualTo(2);
        assertThat(timeline.entry(move, Vantage.NOW).orElseThrow().assessment().sources())
                .isEqualTo(4);
    }

    @Test
    void knowsNothingByASourceWithoutADate() {
        FactId move = newsroom.move("lin-zhiyao", MOVE, newsroom.supports("almanac"));
        assertThat(standing(move, "9999")).isNull();
        assertThatTimeline(timeline).asked("").shows(move);
        assertThatTimeline(timeline).asked("reportedBy=2999").showsNothing();
    }

    @Test
    void takesASourceThatWasReadThroughAnotherForAsOldAsThat() {
        Report said = newsroom.supports("almanac");
        Report through = new Report(said.source(), newsroom.supports("gazette").source(), said.statement());
        FactId move = newsroom.move("lin-zhiyao", MOVE, through);
        assertThat(standing(move, "2025-06-09")).isNull();
        assertThat(standing(move, "2025-06-10")).isEqualTo(SINGLE_ORIGIN);
    }

    @Test
    void tellsADenialWithoutADateAndDoesNotCountIt() {
        FactId move = newsroom.move("lin-zhiyao", MOVE, newsroom.supports("courier"), newsroom.denies("almanac"));
        assertThat(standing(move, "2025-05-31")).isNull();
        assertThat(standing(move, "2025-06-01")).isEqualTo(SINGLE_ORIGIN);
        assertThat(undated(move, "2025-06-01")).containsExactly("The Almanac");
        assertThat(timeline.entry(move, Vantage.NOW)
                        .orElseThrow()
                        .assessment()
                        .denial()
                        .undated())
                .isEmpty();
        assertThat(dossiers.find(
                                move,
                                TimelineAssert.filter("reportedBy=2025-06-01").vantage())
                        .orElseThrow()
                        .citations())
                .hasSize(2);
        FactId other = newsroom.move("ines-okafor", MOVE, newsroom.supports("almanac"), newsroom.denies("almanac"));
        assertThat(standing(other, "9999")).isNull();
    }

    @Test
    void takesTheDateOfADenialFromWhereItsSpeakerHasOne() {
        FactId move = newsroom.move(
                "lin-zhiyao",
                MOVE,
                newsroom.supports("courier"),
                newsroom.onRecord("almanac", "northwind", Stance.DENIES, "No."),
                newsroom.onRecord("herald", "northwind", Stance.DENIES, "It is not so."));
        assertThat(standing(move, "2025-06-10")).isEqualTo(SINGLE_ORIGIN);
        assertThat(undated(move, "2025-06-10")).isEmpty();
        assertThat(dossiers.find(move, by("2025-06-10")).orElseThrow().citations())
                .hasSize(1);
        assertThat(standing(move, "2025-07-31")).isEqualTo(CONTESTED);
        assertThat(undated(move, "2025-07-31")).isEmpty();
    }

    @Test
    void knowsWhoSaysOnRecordThatItIsSoOnlyInPart() {
        FactId move = newsroom.move(
                "lin-zhiyao",
                MOVE,
                newsroom.supports("courier"),
                newsroom.onRecord("gazette", "northwind", Stance.QUALIFIES, "In part."),
                newsroom.report("herald", Stance.QUALIFIES, Basis.UNNAMED_PEOPLE, "Perhaps."));
        assertThat(timeline.entry(move, Vantage.NOW).orElseThrow().assessment().qualifiedBy())
                .extracting(Voice::name)
                .containsExactly("Northwind");
        assertThat(entry(move, "2025-06-01").assessment().qualifiedBy()).isEmpty();
        assertThat(entry(move, "2025-06-10").assessment().qualifiedBy()).hasSize(1);
    }

    @Test
    void tellsNothingBySomebodyWhoOnlyDeniedYet() {
        FactId move = newsroom.move("lin-zhiyao", MOVE, newsroom.denies("courier"), newsroom.supports("gazette"));
        assertThat(standing(move, "2025-06-05")).isNull();
        assertThat(standing(move, "2025-06-10")).isEqualTo(CONTESTED);
    }

    @Test
    void letsAPageWithoutADateQuestionAndNotDeny() {
        newsroom.source("digest", "The Digest", null, "-", SourceKind.AGGREGATOR);
        FactId move = newsroom.move("lin-zhiyao", MOVE, newsroom.supports("courier"), newsroom.denies("digest"));
        Denial denial = dossiers.find(move, by("2025-06-01"))
                .orElseThrow()
                .entry()
                .assessment()
                .denial();
        assertThat(denial.questionedBy()).extracting(Voice::name).containsExactly("The Digest");
        assertThat(denial.undated()).isEmpty();
    }

    @Test
    void showsThePayOfAMoveAsOfItsOffer() {
        FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-05-20", newsroom.supports("courier"));
        newsroom.term(offer, pay(90_000_000), newsroom.supports("courier"));
        FactId move = newsroom.moveAfter(offer, "lin-zhiyao", MOVE, newsroom.supports("courier"));
        assertThatTimeline(timeline)
                .asked("payMin=80000000&reportedBy=2025-06-01&kind=move")
                .shows(move);
        assertThatTimeline(timeline)
                .asked("payMin=80000000&reportedBy=2025-05-31&kind=move")
                .showsNothing();
    }

    @Test
    void choosesTheHeadlineFromWhatHadBeenPublished() {
        FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-05-20", newsroom.supports("courier"));
        FactId more = newsroom.term(offer, pay(90_000_000), newsroom.supports("courier"));
        FactId less = newsroom.term(offer, pay(50_000_000), newsroom.supports("gazette"));
        assertThat(headline(offer, "2025-06-01")).isEqualTo(more);
        assertThat(headline(offer, "2025-06-10")).isEqualTo(less);
        assertThat(bidding(offer, "2025-06-01").terms()).isEqualTo(1);
        assertThat(bidding(offer, "2025-06-10").terms()).isEqualTo(2);
        assertThat(dossiers.find(offer, by("2025-06-01")).orElseThrow().accounts())
                .extracting(account -> account.term().id())
                .containsExactly(more);
        assertThatTimeline(timeline)
                .asked("payMin=80000000&reportedBy=2025-06-01")
                .shows(offer);
        assertThatTimeline(timeline)
                .asked("payMin=80000000&reportedBy=2025-06-10")
                .showsNothing();
        assertThatTimeline(timeline).asked("payMin=80000000").showsNothing();
    }

    @Test
    void showsOnlyTheCitationsOfThen() {
        FactId move = newsroom.move("lin-zhiyao", MOVE, newsroom.supports("courier"), newsroom.denies("gazette"));
        assertThat(dossiers.find(move, by("2025-06-01")).orElseThrow().citations())
                .extracting(cited -> cited.source().slug())
                .containsExactly("courier");
        assertThatThrownBy(() -> dossiers.find(move, by("2025-05")))
                .isInstanceOf(NotToldYet.class)
                .hasMessageContaining("2025-05-31");
    }

    @Test
    void countsAndListsPeopleByWhatWasKnown() {
        newsroom.move("lin-zhiyao", MOVE, newsroom.supports("courier"));
        newsroom.move("lin-zhiyao", "2025-05-25 departure northwind>", newsroom.supports("gazette"));
        assertThat(labs.balance("northwind", Period.ALL, by("2025-06-01")).net())
                .isEqualTo(new Bounds(1, 1));
        assertThat(labs.balance("northwind", Period.ALL, by("2025-06-10")).net())
                .isEqualTo(new Bounds(0, 0));
        assertThat(present("2025-06-01")).isEqualTo("northwind");
        assertThat(present("2025-06-10")).isNull();
        assertThat(timeline.present("northwind", 10, by("2025-06-01"))).hasSize(1);
        assertThat(timeline.present("northwind", 10, by("2025-06-10"))).isEmpty();
        assertThat(timeline.about("lin-zhiyao", by("2025-06-01"))).hasSize(1);
        assertThat(people.list(
                                new PeopleSought(null, Set.of("northwind"), false, by("2025-06-01")),
                                new KeyStretch(10, null, null),
                                labs.tree())
                        .list())
                .hasSize(1);
    }

    @Test
    void readsOnFromAPlace() {
        for (int day = 10; day < 20; day++) {
            newsroom.move("lin-zhiyao", "2025-05-" + day + " hire >northwind", newsroom.supports("courier"));
            newsroom.move("ines-okafor", "2025-05-" + day + " hire >northwind", newsroom.supports("gazette"));
        }
        Filter then = TimelineAssert.filter("lab=northwind&reportedBy=2025-06-01");
        Entries first = timeline.read(then, Stretch.first(4));
        Entries second = timeline.read(then, new Stretch(10, first.older().orElseThrow(), null));
        assertThat(first.list()).hasSize(4).doesNotContainAnyElementsOf(second.list());
        assertThat(second.list()).hasSize(6);
        assertThat(timeline.totals(then, first).facts()).isEqualTo(new Bounds(10, 10));
    }

    @Test
    void leavesOutWhatIsLessSureThanAsked() {
        FactId confirmed = newsroom.move("lin-zhiyao", MOVE, newsroom.says("lin-zhiyao", "post", "I go."));
        FactId twice = newsroom.move("ines-okafor", MOVE, newsroom.supports("courier"), newsroom.supports("gazette"));
        FactId once = newsroom.move("ines-okafor", "2025-05-21 departure northwind>", newsroom.supports("courier"));
        FactId denied = newsroom.move(
                "lin-zhiyao",
                "2025-05-22 departure northwind>",
                newsroom.supports("courier"),
                newsroom.denies("gazette"));
        assertThatTimeline(timeline).asked("minStanding=confirmed").shows(confirmed);
        assertThatTimeline(timeline).asked("minStanding=corroborated").shows(twice, confirmed);
        assertThatTimeline(timeline).asked("minStanding=single_origin").shows(once, twice, confirmed);
        assertThatTimeline(timeline).asked("minStanding=contested").shows(denied, once, twice, confirmed);
        assertThatTimeline(timeline)
                .asked("minStanding=corroborated&standing=single_origin")
                .showsNothing();
        assertThat(balance(null).arrivals().people()).isEqualTo(new Bounds(2, 2));
        assertThat(balance(null).departures().people()).isEqualTo(new Bounds(1, 2));
        assertThat(balance(null).departures().contested()).isEqualTo(1);
        assertThat(balance(SINGLE_ORIGIN).departures().people()).isEqualTo(new Bounds(1, 1));
        assertThat(balance(CONFIRMED).arrivals().people()).isEqualTo(new Bounds(1, 1));
        assertThat(balance(CONFIRMED).departures().people()).isEqualTo(new Bounds(0, 0));
        assertThat(people.find("lin-zhiyao", new Vantage(null, CONFIRMED))
                        .orElseThrow()
                        .presentLab())
                .isPresent();
        assertThat(people.find("lin-zhiyao", Vantage.NOW).orElseThrow().presentLab())
                .isEmpty();
    }

    @Test
    void comparesOnlySumsThatAreSureEnough() {
        FactId offer = newsroom.offer(
                "northwind",
                "lin-zhiyao",
                "halcyon",
                "2025-05-20",
                newsroom.onRecord("post", "northwind", Stance.SUPPORTS, "We bid."));
        newsroom.term(offer, pay(50_000_000), newsroom.report("courier", Stance.SUPPORTS, Basis.UNNAMED_PEOPLE, "So."));
        assertThatTimeline(timeline).asked("payMin=1").shows(offer);
        assertThatTimeline(timeline).asked("payMin=1&minStanding=single_origin").shows(offer);
        assertThatTimeline(timeline).asked("payMin=1&minStanding=confirmed").showsNothing();
        assertThatTimeline(timeline).asked("minStanding=confirmed").shows(offer);
    }

    @Test
    void showsNoPayThatIsLessSureThanAsked() {
        FactId offer = newsroom.offer(
                "northwind",
                "lin-zhiyao",
                "halcyon",
                "2025-05-20",
                newsroom.onRecord("post", "northwind", Stance.SUPPORTS, "We bid."));
        FactId denied = newsroom.term(offer, pay(90_000_000), newsroom.supports("courier"), newsroom.denies("gazette"));
        assertThat(bidding(offer, CONTESTED).headline()).isNotNull();
        assertThat(bidding(offer, CONTESTED).isContested()).isTrue();
        assertThat(bidding(offer, SINGLE_ORIGIN)).isEqualTo(new Story.Bidding(offer, null, null, 0, true, false));
        FactId once = newsroom.term(offer, pay(50_000_000), newsroom.supports("courier"));
        assertThat(accounts(offer, CONTESTED)).containsExactly(denied, once);
        assertThat(accounts(offer, SINGLE_ORIGIN)).containsExactly(once);
        assertThat(accounts(offer, CONFIRMED)).isEmpty();
        assertThat(bidding(offer, SINGLE_ORIGIN).terms()).isEqualTo(1);
        Dossier dossier = dossiers.find(offer, new Vantage(null, CONFIRMED)).orElseThrow();
        assertThat(dossier.accounts()).hasSize(2);
        assertThat(dossier.card().lessSure()).hasSize(2);
        Filter sure = TimelineAssert.filter("minStanding=single_origin");
        assertThat(timeline.totals(sure, timeline.read(sure, Stretch.first(10))).payContested())
                .isOne();
        assertThatTimeline(timeline).asked("standing=contested").shows(offer);
        assertThatTimeline(timeline)
                .asked("standing=contested&minStanding=single_origin")
                .shows(offer);
    }

    @Test
    void countsWhatAVantageLeavesOut() {
        newsroom.move("lin-zhiyao", MOVE, newsroom.supports("courier"));
        newsroom.move("lin-zhiyao", "2025-05-21 departure northwind>", newsroom.supports("gazette"));
        newsroom.move("ines-okafor", MOVE, newsroom.supports("almanac"));
        newsroom.move("ines-okafor", "2025-05-22 departure northwind>", newsroom.supports("almanac"));
        assertThat(leftOut("")).isEqualTo(LeftOut.NOTHING);
        assertThat(leftOut("reportedBy=2025-05-01")).isEqualTo(new LeftOut(0, 4, 0));
        assertThat(leftOut("reportedBy=2025-06-01")).isEqualTo(new LeftOut(2, 1, 0));
        assertThat(leftOut("reportedBy=2025-06-10")).isEqualTo(new LeftOut(2, 0, 0));
        newsroom.move(
                "lin-zhiyao", "2025-05-23 hire >northwind", newsroom.supports("herald"), newsroom.supports("almanac"));
        assertThat(leftOut("reportedBy=2025-06-10&kind=move&since=2025-05-23")).isEqualTo(new LeftOut(1, 0, 0));
        assertThat(leftOut("reportedBy=2025-07&kind=move&since=2025-05-23")).isEqualTo(LeftOut.NOTHING);
        assertThat(leftOut("reportedBy=2025-06-01&lab=northwind&as=joined")).isEqualTo(new LeftOut(2, 0, 0));
        assertThat(leftOut("reportedBy=2025-06-01&since=2025-05-21")).isEqualTo(new LeftOut(2, 1, 0));
        assertThat(leftOut("minStanding=corroborated")).isEqualTo(new LeftOut(0, 0, 4));
        assertThat(leftOut("reportedBy=2025-06-01&minStanding=confirmed")).isEqualTo(new LeftOut(3, 1, 1));
        assertThat(timeline.leftOut("lin-zhiyao", by("2025-06-01"))).isEqualTo(new LeftOut(1, 1, 0));
    }

    private LeftOut leftOut(String query) {
        return timeline.leftOut(TimelineAssert.filter(query));
    }

    /** A date that is about right is counted as it is written. */
    @Test
    void doesNotWidenADateThatIsAboutRight() {
        newsroom.move("lin-zhiyao", "2025-05-31~ hire >northwind");
        Period may = new Period(PartialDate.of("2025-05"), PartialDate.of("2025-05"));
        assertThat(labs.balance("northwind", may, Vantage.NOW).arrivals().people())
                .isEqualTo(new Bounds(1, 1));
    }

    private List<FactId> accounts(FactId offer, Standing least) {
        return dossiers.find(offer, new Vantage(null, least)).orElseThrow().card().shown().stream()
                .map(account -> account.term().id())
                .toList();
    }

    private Story.Bidding bidding(FactId offer, Standing least) {
        return timeline.entry(offer, new Vantage(null, least))
                .flatMap(Entry::bidding)
                .orElseThrow();
    }

    @Test
    void saysWhatATotalLeavesOut() {
        newsroom.move("lin-zhiyao", "2025-05-20 hire >northwind", newsroom.supports("courier"));
        newsroom.move(
                "ines-okafor", "2025-05-21 hire >northwind", newsroom.supports("courier"), newsroom.denies("gazette"));
        newsroom.move("ines-okafor", "2025 departure northwind>");
        newsroom.move("lin-zhiyao", "- departure northwind>");
        Filter may = TimelineAssert.filter("since=2025-05&until=2025-05");
        Totals totals = timeline.totals(may, timeline.read(may, Stretch.first(10)));
        assertThat(totals.facts()).isEqualTo(new Bounds(1, 3));
        assertThat(totals.contested()).isEqualTo(1);
        assertThat(totals.payContested()).isZero();
        assertThat(totals.loose()).isEqualTo(1);
        assertThat(totals.undated()).isEqualTo(1);
        Period period = new Period(PartialDate.of("2025-05"), PartialDate.of("2025-05"));
        assertThat(labs.balance("northwind", period, Vantage.NOW).departures())
                .isEqualTo(new Movement(new Bounds(0, 1), 0, 1, 0));
        assertThat(totals.chapters().get(new Chapter(202505)).joined()).isEqualTo(new Bounds(1, 2));
    }

    @Test
    void countsContestedPayApartFromContestedFacts() {
        FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-05");
        newsroom.term(offer, pay(90_000_000), newsroom.supports("courier"), newsroom.denies("gazette"));
        Totals totals = timeline.totals(Filter.NONE, timeline.read(Filter.NONE, Stretch.first(10)));
        assertThat(totals.facts()).isEqualTo(new Bounds(1, 1));
        assertThat(totals.contested()).isZero();
        assertThat(totals.payContested()).isEqualTo(1);
        assertThat(totals.chapters().get(new Chapter(202505)).payContested()).isEqualTo(1);
    }

    private Balance balance(@Nullable Standing least) {
        return labs.balance("northwind", Period.ALL, new Vantage(null, least));
    }

    private @Nullable String present(String day) {
        return people.find("lin-zhiyao", by(day))
                .flatMap(ResearcherCard::presentLab)
                .map(LabRef::slug)
                .orElse(null);
    }

    private static Vantage by(String day) {
        return new Vantage(PartialDate.of(day), null);
    }

    private @Nullable Standing standing(FactId fact, String day) {
        return timeline.entry(fact, by(day))
                .map(entry -> entry.assessment().standing())
                .orElse(null);
    }

    private List<String> undated(FactId fact, String day) {
        return entry(fact, day).assessment().denial().undated().stream()
                .map(Voice::name)
                .toList();
    }

    private Entry entry(FactId fact, String day) {
        return timeline.entry(fact, by(day)).orElseThrow();
    }

    private Story.Bidding bidding(FactId offer, String day) {
        return entry(offer, day).bidding().orElseThrow();
    }

    private FactId headline(FactId offer, String day) {
        Term headline = bidding(offer, day).headline();
        return headline == null ? offer : headline.id();
    }

    private static Pay pay(long dollars) {
        Amount amount = new Amount(dollars, dollars, "USD", Qualifier.EXACT);
        return new Pay(PayComponent.TOTAL, PayScope.PERSON, PayPeriod.ONE_OFF, null, amount, null);
    }
}
