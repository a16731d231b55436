package org.talentmoves.timeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.context.DealKind;
import org.talentmoves.context.Label;
import org.talentmoves.context.MarketPay;
import org.talentmoves.context.MilestoneKind;
import org.talentmoves.move.MoveKind;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.researcher.Group;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;

/** Invented facts of every shape. */
final class InventedStories {

    static final LabRef NORTHWIND = new LabRef("northwind", "Northwind", "北风");
    static final LabRef HALCYON = new LabRef("halcyon", "Halcyon Minds", null);
    private static final LabRef HOUSE = new LabRef("harbour", "Harbour House", "海港");
    private static final PersonRef LIN = new PersonRef("lin-zhiyao", "Lin Zhiyao", "林知遥");
    private static final PersonRef ADA = new PersonRef("ada-example", "Ada Example", null);

    private static final Set<String> SPEAKERS = Set.of("Spokesman", "Party", "Narrower", "Witness");

    private InventedStories() {}

    private static List<Voice> voices(String kind, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Voice(
                        kind + (char) ('A' + i),
                        i % 2 == 0 ? null : kind + (char) ('A' + i) + "社",
                        SPEAKERS.contains(kind)))
                .toList();
    }

    static List<Denial> denials() {
        return Stream.of("0000", "1000", "2000", "0100", "0200", "1100", "0010", "0020", "1010", "0001", "0102")
                .map(n -> new Denial(
                        voices("Spokesman", n.charAt(0) - '0'),
                        voices("Courier", n.charAt(1) - '0'),
                        voices("Collector", n.charAt(2) - '0'),
                        voices("Undated", n.charAt(3) - '0')))
                .toList();
    }

    static List<Support> supports() {
        return Stream.of("1100", "2200", "0200", "0600", "0100", "0010", "0030", "0210", "0001", "0101")
                .map(n -> new Support(
                        voices("Party", n.charAt(0) - '0'),
                        Stream.concat(
                                        voices("Gazette", n.charAt(1) - '0').stream(),
                                        voices("Witness", n.charAt(3) - '0').stream())
                                .toList(),
                        voices("Echo", n.charAt(2) - '0')))
                .toList();
    }

    /** Nobody, somebody, or where a speaker denies it the same and another one. */
    private static Stream<List<Voice>> qualifiedBy(Denial denial) {
        List<Voice> narrower = voices("Narrower", 1);
        return Stream.of(
                List.of(),
                denial.onRecord().isEmpty()
                        ? narrower
                        : Stream.concat(denial.onRecord().stream(), narrower.stream())
                                .toList());
    }

    /** All that can be said of a fact, each as the rule has it and with all that an editor can decide. */
    static List<Assessment> assessments() {
        List<@Nullable Standing> decisions = new ArrayList<>(List.of(Standing.values()));
        decisions.set(decisions.indexOf(Standing.UNSUPPORTED), null);
        return supports().stream()
                .flatMap(support -> denials().stream()
                        .flatMap(denial -> qualifiedBy(denial)
                                .map(by -> new Assessment(Standing.UNSUPPORTED, support, denial, by, 3, null))))
                .flatMap(assessment -> decisions.stream()
                        .map(decision -> assessment.decided(new StandingOverride(
                                decision, "Read again.", "Ada Ferreira", LocalDate.parse("2032-07-01")))))
                .toList();
    }

    /** No date, and one of each precision, exact and approximate. */
    static List<@Nullable PartialDate> dates(int year) {
        List<@Nullable PartialDate> dates = new ArrayList<>();
        dates.add(null);
        Stream.of("", "-05", "-05-17")
                .map(rest -> PartialDate.of(year + rest))
                .forEach(date -> dates.addAll(List.of(date, date.approximately())));
        return dates;
    }

    static List<Whom> whom(boolean members) {
        List<Whom> whom = new ArrayList<>(List.of(
                person(LIN),
                person(ADA),
                group(null, List.of()),
                group(new HeadCount(1200, Qualifier.AT_LEAST), List.of())));
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.RANGE && qualifier != Qualifier.UNDISCLOSED) {
                for (int people : new int[] {1, 2}) {
                    whom.add(group(new HeadCount(people, qualifier), List.of()));
                    if (members && people > 1) {
                        whom.add(group(new HeadCount(people, qualifier), List.of(LIN, ADA)));
                    }
                }
            }
        }
        return whom;
    }

    private static Whom person(PersonRef person) {
        return new Whom(person, null, List.of());
    }

    private static Whom group(@Nullable HeadCount count, List<PersonRef> members) {
        return new Whom(null, new Group("some modellers", "部分建模者", count), members);
    }

    /** Moves with every kind, both or one of its ends, and every pair of dates. */
    static Stream<Story> moves() {
        return Stream.of(MoveKind.values())
                .flatMap(kind -> whom(true).stream()
                        .flatMap(who -> dates(2031).stream()
                                .flatMap(announced -> dates(2032).stream()
                                        .flatMap(later -> dates(2030).stream()
                                                .limit(later == null ? 7 : 1)
                                                .map(earlier -> later == null ? earlier : later)
                                                .flatMap(effective -> moves(kind, who, announced, effective))))));
    }

    private static Stream<Story> moves(
            MoveKind kind, Whom who, @Nullable PartialDate announced, @Nullable PartialDate effective) {
        boolean goes = kind != MoveKind.DEPARTURE;
        return Stream.of(HALCYON, null)
                .filter(from -> from != null || goes && kind != MoveKind.ACQUIHIRE)
                .map(from -> new Story.Moved(
                        kind,
                        who,
                        from,
                        goes ? NORTHWIND : null,
                        goes && from == null ? HOUSE : null,
                        announced,
                        effective,
                        null,
                        null,
                        null));
    }

    static Stream<Story> offers() {
        return Stream.of(OfferStatus.values())
                .flatMap(status -> whom(false).stream()
                        .flatMap(to -> dates(2031).stream()
                                .flatMap(made -> Stream.of(NORTHWIND, HALCYON, null)
                                        .map(employer -> new Story.Offered(
                                                status, to, NORTHWIND, employer, made, bidding(), null)))));
    }

    static Story.Bidding bidding() {
        return new Story.Bidding(new FactId("o901"), null, null, 0, false, false);
    }

    static Story offer(boolean ofGroup) {
        return new Story.Offered(
                OfferStatus.OFFERED,
                whom(false).get(ofGroup ? 2 : 0),
                NORTHWIND,
                null,
                PartialDate.of("2031"),
                bidding(),
                null);
    }

    static List<Amount> amounts() {
        return List.of(
                new Amount(7_000_000L, 7_000_000L, "USD", Qualifier.EXACT),
                new Amount(7_500_000L, 7_500_000L, "EUR", Qualifier.ABOUT),
                new Amount(30_000_000L, null, "GBP", Qualifier.AT_LEAST),
                new Amount(1_200_000_000L, null, "CNY", Qualifier.MORE_THAN),
                new Amount(null, 100_000_000L, "CHF", Qualifier.UP_TO),
                new Amount(3_000_000L, 7_000_000L, "JPY", Qualifier.RANGE),
                new Amount(10_000_000L, 99_999_999L, "USD", Qualifier.RANGE),
                new Amount(null, null, null, Qualifier.UNDISCLOSED));
    }

    /** Every component, scope, period and qualifier. */
    static Stream<Pay> pays() {
        return Stream.of(PayComponent.values())
                .flatMap(component -> Stream.of(PayScope.values())
                        .flatMap(scope -> Stream.of(PayPeriod.values())
                                .flatMap(period -> years(period).stream()
                                        .flatMap(years -> amounts().stream()
                                                .map(amount -> new Pay(
                                                        component,
                                                        scope,
                                                        period,
                                                        years,
                                                        amount,
                                                        "Told as a “fair” sum."))))));
    }

    private static List<@Nullable BigDecimal> years(PayPeriod period) {
        List<@Nullable BigDecimal> years = new ArrayList<>();
        years.add(null);
        if (period == PayPeriod.OVER_YEARS) {
            years.addAll(List.of(BigDecimal.ONE, new BigDecimal("1.5"), BigDecimal.valueOf(4)));
        }
        return years;
    }

    static Stream<Story> context() {
        Label label = new Label("Northwind plan", "北风的计划", null);
        Stream<Story> deals = Stream.of(DealKind.values())
                .flatMap(kind -> dates(2031).stream()
                        .flatMap(date -> amounts().stream()
                                .flatMap(amount -> Stream.of(null, new BigDecimal("49.00"), new BigDecimal("12.5"))
                                        .map(stake -> new Story.Dealt(
                                                kind, label, NORTHWIND, HALCYON, date, amount, stake)))));
        Stream<Story> rates = Stream.of(PayPeriod.values())
                .flatMap(period -> dates(2031).stream()
                        .flatMap(date -> amounts().stream()
                                .flatMap(amount -> Stream.of(null, BigDecimal.TEN, new BigDecimal("-12.5"))
                                        .map(change -> new Story.Measured(
                                                label,
                                                new MarketPay(
                                                        "leading modellers",
                                                        date,
                                                        amount,
                                                        period,
                                                        change,
                                                        change == null ? null : PartialDate.of("2029")))))));
        Stream<Story> milestones = Stream.of(MilestoneKind.values())
                .flatMap(kind -> dates(2031).stream()
                        .flatMap(date -> Stream.of(NORTHWIND, null)
                                .flatMap(lab -> Stream.of("Lin Zhiyao", "PartyA", null)
                                        .flatMap(speaker -> Stream.of("", "GazetteA: ", "EchoA: ", "PartyA’s ")
                                                .map(start -> new Story.Marked(
                                                        kind,
                                                        lab,
                                                        date,
                                                        start + "pay is reviewed.",
                                                        "薪酬正在调整。",
                                                        speaker,
                                                        null))))));
        return Stream.of(deals, rates, milestones).flatMap(stories -> stories);
    }

    /** None, or figures of every qualifier; one of them is given twice, by a publisher that is not known. */
    private static List<OtherFigure> otherFigures(int sources) {
        return amounts().stream()
                .filter(amount -> amount.qualifier() != Qualifier.UNDISCLOSED && sources > 2)
                .map(amount -> new OtherFigure(
                        amount,
                        List.of(
                                new OtherFigure.Giver("tribune", "The Tribune"),
                                new OtherFigure.Giver(
                                        "nameless", amount.qualifier() == Qualifier.ABOUT ? null : "Post"))))
                .toList();
    }

    static Entry entry(Story story, Assessment assessment) {
        String letter = story instanceof Story.Moved
                ? "m"
                : story instanceof Story.Offered
                        ? "o"
                        : story instanceof Story.Dealt ? "d" : story instanceof Story.Measured ? "b" : "t";
        List<OtherFigure> others =
                letter.equals("d") || letter.equals("b") ? otherFigures(assessment.sources()) : List.of();
        return new Entry(
                new FactId(letter + "901"), 1, Instant.EPOCH, Instant.EPOCH, story.on(), assessment, story, others);
    }
}
