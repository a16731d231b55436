package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.talentmoves.move.MoveKind;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.ParametersRefused.Refused;

class FilterReaderTests {

    private static final FilterReader FILTERS = new FilterReader(
            Clock.fixed(Instant.parse("2026-03-04T23:30:00Z"), ZoneOffset.UTC), new NothingMerged(), new AllKnown());

    private static final List<String> LABS = List.of("halcyon", "northwind");

    @Test
    void asksForEverythingWhenNothingIsGiven() {
        assertThat(filter("")).isEqualTo(Filter.NONE);
        assertThat(filter("lab=&as=&kind=&since=&until=&payMin=&standing=&text="))
                .isEqualTo(Filter.NONE);
    }

    @Test
    void readsEveryPart() {
        assertThat(filter(
                        "lab=northwind&as=joined&from=halcyon&to=northwind,halcyon&labScope=exact&researcher=ada-quill"
                                + "&kind=move,offer&moveKind=hire&since=2025-06&until=2025&dateField=updated&payMin=10000000"
                                + "&payMax=20000000&payComponent=sign_on&payPeriod=one_off,per_year&currency=EUR&payBound=high"
                                + "&source=s1&publisher=Courier, The&language=zh"
                                + "&standing=contested&standing=confirmed&text=林"))
                .isEqualTo(new Filter(
                        new LabsSought(
                                Set.of("northwind"),
                                Direction.JOINED,
                                Set.of("halcyon"),
                                Set.of("northwind", "halcyon"),
                                true),
                        Set.of("ada-quill"),
                        new KindsSought(Set.of(FactKind.MOVE, FactKind.OFFER), Set.of(MoveKind.HIRE), Set.of()),
                        DateField.UPDATED,
                        new Period(PartialDate.of("2025-06"), PartialDate.of("2025")),
                        new PaySought(
                                10_000_000L,
                                20_000_000L,
                                Set.of(PayComponent.SIGN_ON),
                                Set.of(PayPeriod.ONE_OFF, PayPeriod.PER_YEAR),
                                "EUR",
                                PaySought.Bound.HIGH),
                        Set.of(Standing.CONTESTED, Standing.CONFIRMED),
                        new CitedBy(Set.of("s1"), Set.of("courier, the"), Set.of("zh")),
                        "林",
                        Vantage.NOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lab=nowhere                       | lab      | There is no lab “nowhere”.
            lab=Northwind                     | lab      | There is no lab “Northwind”.
            lab=nortwind                      | lab      | There is no lab “nortwind”. Did you mean “northwind”?
            from=nowhere                      | from     | There is no lab “nowhere”.
            to=northwind,halcyo               | to       | There is no lab “halcyo”. Did you mean “halcyon”?
            labScope=all                      | labScope | “all” is not one of parts, exact.
            labScope=exact                    | labScope | “labScope=exact” leaves out the parts of a lab; say of which lab as well.
            moveKind=hired                    | moveKind | “hired” is not one of hire, departure, founding, return, acquihire. Did you mean “hire”?
            offerStatus=refused               | offerStatus | “refused” is not one of approached, offered, accepted, declined, withdrawn.
            moveKind=hire&offerStatus=offered | offerStatus | No fact is a move of some kind and an offer of some status
            dateField=now                     | dateField | “now” is not one of timeline, happened, announced, published, updated.
            payMin=2&payMax=1                 | payMax   | The most is less than the least.
            payComponent=signon               | payComponent | “signon” is not one of sign_on
            payPeriod=month                   | payPeriod | “month” is not one of one_off
            currency=usd                      | currency | “usd” is no currency that is known here: write its three capital letters as in ISO 4217, such as USD. Did you mean “USD”?
            currency=USX                      | currency | “USX” is no currency that is known here
            currency=RMB                      | currency | “RMB” is no currency that is known here: write its three capital letters as in ISO 4217, such as USD. Did you mean “CNY”?
            currency=BTC                      | currency | “BTC” is no currency that is known here: write its three capital letters as in ISO 4217, such as USD.
            currency=XXX                      | currency | “XXX” is no currency
            payBound=low                      | payBound | “payBound” says which bound is compared; give “payMin” or “payMax” as well.
            payMim=1                          | payMim   | There is no parameter “payMim” here. Did you mean “payMin”?
            sort=-update                      | sort     | “-update” is not one of -timeline, timeline
            sort=pay&after=MjAyNTA2MzAubTAwMQ | after    | This place is one of a list in the order “-timeline”
            as=arrived                        | as       | “arrived” is not one of either, joined, left, bidder, employer.
            as=joined                         | as       | “as” says on which side a lab stands; give the “lab” as well.
            kind=pay_term                     | kind     | “pay_term” is not one of move, offer, deal, benchmark, milestone.
            kind=move,                        | kind     | “kind” has a comma without a value on both sides; leave it out.
            kind=MOVE                         | kind     | “MOVE” is not one of move, offer, deal, benchmark, milestone.
            standing=sure                     | standing | “sure” is not one of confirmed, corroborated, single_origin, contested, retracted.
            since=2025-13                     | since    | “2025-13” is no date
            since=2025-02-29                  | since    | “2025-02-29” is no date
            until=0999                        | until    | “0999” is no date
            since=2025-07&until=2025-06       | until    | The end lies before the beginning.
            since=2025-07&until=2024          | until    | The end lies before the beginning.
            payMin=-1                         | payMin   | “-1” is no sum in whole units of the currency
            payMin=1e9                        | payMin   | “1e9” is no sum in whole units of the currency
            payMin=10.5                       | payMin   | “10.5” is no sum in whole units of the currency
            payMin=٣                          | payMin   | “٣” is no sum in whole units of the currency
            payMin=9999999999999999           | payMin   | “9999999999999999” is no sum in whole units of the currency
            reportedBy=2026-03-05             | reportedBy | “2026-03-05” is still to come
            reportedBy=2026-04                | reportedBy | “2026-04” is still to come
            reportedBy=9999                   | reportedBy | “9999” is still to come
            text=!                            | text     | Write at least one letter or digit of a name.
            labs=northwind                    | labs     | There is no parameter “labs” here.
            limit=0                           | limit    | “limit” is a number from 1 to 500.
            limit=501                         | limit    | “limit” is a number from 1 to 500.
            limit=ten                         | limit    | “limit” is a number from 1 to 500.
            after=x                           | after    | This place in the list is not known
            before=MjAyNQ                     | before   | This place in the list is not known
            after=MjAyNTA2MzAubTAwMQ&before=MjAyNTA2MzAubTAwMQ | before | Give “after” or “before”, not both.
            """)
    void refuses(String query, String parameter, String detail) {
        assertThat(refused(query)).singleElement().satisfies(refused -> {
            assertThat(refused.parameter()).isEqualTo(parameter);
            assertThat(refused.detail()).startsWith(detail);
        });
    }

    @Test
    void listsWhatIsAllowed() {
        assertThat(refused("lab=nowhere").get(0).allowed()).containsExactly("halcyon", "northwind");
        assertThat(refused("as=arrived").get(0).allowed())
                .containsExactly("either", "joined", "left", "bidder", "employer");
        assertThat(refused("labs=northwind").get(0).allowed()).containsExactlyInAnyOrderElementsOf(allNames());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        assertThat(refused("lab=nowhere&since=x&until=y&payMin=z&standing=a,b&kind=c&text=?&limit=0"))
                .extracting(Refused::parameter)
                .containsExactlyInAnyOrder(
                        "lab", "since", "until", "payMin", "standing", "standing", "kind", "text", "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"since=2025&until=2025-06", "since=2025-06&until=2025", "since=2025-06-30&until=2025-06"})
    void takesAPeriodWhoseEndsOverlap(String query) {
        assertThat(refused(query)).isEmpty();
    }

    @Test
    void givesFiftyFactsWhenItIsNotSaid() {
        assertThat(StretchReader.stretch(parameters(""), DateField.TIMELINE)).isEqualTo(Stretch.first(50));
        assertThat(StretchReader.stretch(parameters("limit=500"), DateField.TIMELINE)
                        .limit())
                .isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-04", "2026-03", "2026"})
    void looksAtThePresentWhereADayIsNotOverYet(String asked) {
        assertThat(filter("reportedBy=" + asked).vantage()).isEqualTo(Vantage.NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-03", "2026-02", "2025"})
    void looksAtADayThatIsOver(String asked) {
        assertThat(filter("reportedBy=" + asked).vantage().reportedBy()).isEqualTo(PartialDate.of(asked));
    }

    private static Filter filter(String query) {
        Parameters parameters = parameters(query);
        Filter filter = FILTERS.filter(parameters, LABS);
        parameters.check();
        return filter;
    }

    private static List<Refused> refused(String query) {
        Parameters parameters = parameters(query);
        FILTERS.filter(parameters, LABS);
        StretchReader.stretch(parameters, DateField.TIMELINE);
        return parameters.refused();
    }

    private static Set<String> allNames() {
        Set<String> names = new HashSet<>(FilterReader.FILTER);
        names.addAll(StretchReader.STRETCH);
        names.add("sort");
        return names;
    }

    private static Parameters parameters(String query) {
        Map<String, List<String>> given = new HashMap<>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> given.put(
                        name,
                        values.stream().map(value -> value == null ? "" : value).toList()));
        return new Parameters(given, allNames());
    }
}
