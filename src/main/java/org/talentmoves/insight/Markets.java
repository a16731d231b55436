package org.talentmoves.insight;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.Selection;
import org.talentmoves.timeline.Timeline;

/** What the market was said to pay, beside the packages of the same time. Two statements. */
@Component
class Markets {

    /** How many benchmarks stand beside a row. */
    static final int MOST = 20;

    private static final String BENCHMARKS = """
            select slot, period, currency, (array_agg(fact_id order by position desc, fact_id desc))[1 : %d] as told
            from (select fact_id, position, %s as slot from (%s) dated) chosen
            join benchmark on benchmark_id = fact_id
            group by slot, period, currency order by slot desc, period, currency""";

    private final JdbcClient jdbc;
    private final Timeline timeline;

    Markets(JdbcClient jdbc, Timeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    /** The benchmarks of the period asked for, from the same vantage. */
    Told during(Asked asked) {
        Filter filter = asked.filter().beside(FactKind.BENCHMARK);
        Selection selection = new Selection(filter);
        List<Group> groups = jdbc.sql(BENCHMARKS.formatted(MOST, asked.slot(), selection.facts()))
                .params(selection.parameters())
                .query((row, number) -> new Group(
                        new Slot(row.getString("slot")),
                        row.getString("period"),
                        row.getString("currency"),
                        PayAccounts.facts(row.getArray("told"))))
                .list();
        List<FactId> all =
                groups.stream().flatMap(group -> group.told().stream()).toList();
        Map<FactId, Entry> entries = all.isEmpty()
                ? Map.of()
                : timeline.entries(all, filter.vantage()).stream().collect(toMap(Entry::id, identity()));
        return new Told(groups, entries);
    }

    private record Group(Slot slot, String period, @Nullable String currency, List<FactId> told) {}

    /** Benchmarks by time, period and currency. */
    record Told(List<Group> groups, Map<FactId, Entry> entries) {

        /**
         * Those that may be of the interval of a row, with its period and currency, the latest first. Two that do not tell their
         * period or currency need not have the same.
         */
        List<Entry> beside(PayDistribution row) {
            String currency = row.kind().currency();
            if (row.kind().period() == PayPeriod.UNKNOWN || currency == null) {
                return List.of();
            }
            return groups.stream()
                    .filter(group -> group.slot().mayMeet(row.slot())
                            && group.period().equals(row.kind().period().name())
                            && currency.equals(group.currency()))
                    .flatMap(group -> told(group))
                    .limit(MOST)
                    .toList();
        }

        private Stream<Entry> told(Group group) {
            return group.told().stream().map(entries::get).filter(Objects::nonNull);
        }
    }
}
