package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.shared.PartialDate;

/** That the position in the calendar tells of a fact what its first and last day tell. */
class PeriodIntegrationTests {

    private final JdbcClient jdbc = JdbcClient.create(GeneratedTimeline.database());

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "2024-02, 2024-02",
        "2024-12, 2024-12",
        "2024-01, 2024-06",
        "2023, 2024-02-28",
        "2024-02-29, 2024-02-29",
        "2024-01-01, 2024-12-31",
        "2024-01-01, 2024-12-30",
        "2024-01-02, 2024-12-31",
        "2024-03-01, 2025-03-31",
        "2024-03-15, 2025-03-15",
        "2023-12-31, 2024-01-01"
    })
    void findsWhatItsDaysFind(String since, String until) {
        find(new Period(PartialDate.of(since), PartialDate.of(until)));
        find(new Period(PartialDate.of(since), null));
        find(new Period(null, PartialDate.of(until)));
    }

    private void find(Period period) {
        assertThat(ids(period, period.overlapping())).isNotZero().isEqualTo(ids(period, """
                earliest is not null and latest >= coalesce(cast(:since as date), latest)
                    and earliest <= coalesce(cast(:until as date), earliest)"""));
        assertThat(ids(period, period.within())).isNotZero().isEqualTo(ids(period, """
                earliest is not null and earliest >= coalesce(cast(:since as date), earliest)
                    and latest <= coalesce(cast(:until as date), latest)"""));
    }

    /** A sum that tells one set of facts from another. */
    private long ids(Period period, String condition) {
        return jdbc.sql("select coalesce(sum(hashtext(fact_id)::bigint), 0) from timeline where " + condition)
                .params(period.parameters())
                .param("since", period.since() == null ? null : period.since().earliest())
                .param("until", period.until() == null ? null : period.until().latest())
                .query(Long.class)
                .single();
    }
}
