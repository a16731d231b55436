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
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.ParametersRefused.Refused;

class FilterReaderTests {

    private static final FilterReader FILTERS =
            new FilterReader(Clock.fixed(Instant.parse("2026-03-04T23:30:00Z"), ZoneOffset.UTC), new NothingMerged());

    private static final List<String> LABS = List.of("halcyon", "northwind");

    @Test
    void asksForEverythingWhenNothingIsGiven() {
        assertThat(filter("")).isEqualTo(Filter.NONE);
        assertThat(filter("lab=&as=&kind=&since=&until=&payMin=&standing=&text="))
                .isEqualTo(Filter.NONE);
    }

    @Test
    void readsEveryPart() {
        assertThat(filter("lab=northwind&as=joined&kind=move,offer&since=2025-06&until=2025&payMin=10000000"
                        + "&standing=contested&standing=confirmed&text=林"))
                .isEqualTo(new Filter(
                        "northwind",
                        Direction.JOINED,
                        Set.of(FactKind.MOVE, FactKind.OFFER),
                        PartialDate.of("2025-06"),
                        PartialDate.of("2025"),
                        10_000_000L,
                        Set.of(Standing.CONTESTED, Standing.CONFIRMED),
                        "林",
                        Vantage.NOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lab=nowhere                       | lab      | There is no lab “nowhere”.
            lab=Northwind                     | lab      | There is no lab “Northwind”.
            lab=northwind&lab=halcyon         | lab      | “lab” is given more than once.
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
            payMin=-1                         | payMin   | “-1” is no sum in whole US dollars
            payMin=1e9                        | payMin   | “1e9” is no sum in whole US dollars
            payMin=10.5                       | payMin   | “10.5” is no sum in whole US dollars
            payMin=٣                          | payMin   | “٣” is no sum in whole US dollars
            payMin=9999999999999999           | payMin   | “9999999999999999” is no sum in whole US dollars
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
        assertThat(StretchReader.stretch(parameters(""))).isEqualTo(Stretch.first(50));
        assertThat(StretchReader.stretch(parameters("limit=500")).limit()).isEqualTo(500);
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
        StretchReader.stretch(parameters);
        return parameters.refused();
    }

    private static Set<String> allNames() {
        Set<String> names = new HashSet<>(FilterReader.FILTER);
        names.addAll(StretchReader.STRETCH);
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
