package org.talentmoves.insight;

import static org.talentmoves.insight.PayAccounts.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Listed;

/** What is told of pay, by its kind and by intervals. Five statements. */
@Service
@Transactional(readOnly = true)
public class PayDistributions {

    /** How many accounts of a row are named. */
    public static final int NAMED = 100;

    private static final String DISTRIBUTIONS = """
            %1$s,
            rated as (select paid.*, dated and surely and state = 'TOLD' as firm from paid where state <> 'LESS_SURE'),
            counted as (
                select slot, %2$s,
                       count(*) filter (where firm) as packages_low,
                       count(*) filter (where dated and state <> 'RETRACTED') as packages,
                       count(*) filter (where dated and state = 'CONTESTED') as contested,
                       count(*) filter (where state = 'RETRACTED') as retracted,
                       count(*) filter (where position = 0 and state <> 'RETRACTED') as undated,
                       %3$s, %4$s, %5$s,
                       (array_agg(fact_id order by position desc, pay_term_id desc))[1 : %6$d] as named_offers,
                       (array_agg(pay_term_id order by position desc, pay_term_id desc))[1 : %6$d] as named,
                       count(*) as all_accounts
                from rated group by slot, %2$s
            ),
            widened as (select counted.*, %7$s as loose from counted),
            placed as (
                select widened.*, packages + loose as packages_high,
                       concat_ws(' ', slot, lpad(cast(999999999 - packages - loose as text), 9, '0'), %8$s)
                           collate "C" as place
                from widened
            )
            """;

    private static final String QUALIFIERS = Stream.of(Qualifier.values())
            .map(word -> "count(*) filter (where firm and qualifier = '%s') as q_%s".formatted(word, Wire.of(word)))
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final PayAccounts accounts;
    private final Markets markets;

    PayDistributions(JdbcClient jdbc, PayAccounts accounts, Markets markets) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.markets = markets;
    }

    /** A stretch of the distributions, in the order of time and, within an interval, those of the most accounts first. */
    public Listed<PayDistribution> read(Asked asked, Accounts counted) {
        Listed<Counted> rows = Listed.cut(
                placed("select * from placed where " + asked.stretch().sql("place"), asked, counted)
                        .param("place", asked.stretch().place())
                        .query(Counted::of)
                        .list(),
                asked.stretch(),
                row -> row.found().place());
        List<FactId> offers = rows.list().stream()
                .flatMap(row -> row.offers().stream())
                .distinct()
                .toList();
        Map<FactId, PayAccount> named = accounts.of(offers, asked.filter().vantage());
        Markets.Told market = markets.during(asked);
        return rows.map(row -> row.with(named, market.beside(row.found())));
    }

    /** How many distributions there are in all; one statement. */
    public int count(Asked asked, Accounts counted) {
        return placed("select count(*) from placed", asked, counted)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec placed(String read, Asked asked, Accounts counted) {
        return jdbc.sql(sql(asked, counted) + read).params(PaidSql.parameters(asked.filter()));
    }

    /** What all the rows leave aside; one statement. */
    public Aside aside(Asked asked, Accounts counted) {
        return jdbc.sql(PaidSql.paid(asked.filter(), "''", counted) + " select " + Aside.SQL)
                .params(PaidSql.parameters(asked.filter()))
                .query((row, number) -> Aside.of(row))
                .single();
    }

    private static String sql(Asked asked, Accounts counted) {
        return DISTRIBUTIONS.formatted(
                PaidSql.paid(asked.filter(), asked.slot(), counted),
                PayKind.COLUMNS,
                QUALIFIERS,
                Figures.sql("low"),
                Figures.sql("high"),
                NAMED,
                MovedSql.loose("packages", PayKind.COLUMNS),
                PayKind.KEY);
    }

    private record Counted(PayDistribution found, List<FactId> offers, List<FactId> terms, int accounts) {

        static Counted of(ResultSet row, int number) throws SQLException {
            PayDistribution found = new PayDistribution(
                    new Slot(row.getString("slot")),
                    PayKind.of(row),
                    Rows.bounds(row, "packages"),
                    row.getInt("loose"),
                    row.getInt("contested"),
                    row.getInt("retracted"),
                    row.getInt("undated"),
                    qualifiers(row),
                    Figures.of(row, "low"),
                    Figures.of(row, "high"),
                    List.of(),
                    0,
                    List.of(),
                    row.getString("place"));
            return new Counted(
                    found,
                    facts(row.getArray("named_offers")),
                    facts(row.getArray("named")),
                    row.getInt("all_accounts"));
        }

        private static Map<Qualifier, Integer> qualifiers(ResultSet row) throws SQLException {
            Map<Qualifier, Integer> qualifiers = new EnumMap<>(Qualifier.class);
            for (Qualifier word : Qualifier.values()) {
                qualifiers.put(word, row.getInt("q_" + Wire.of(word)));
            }
            return qualifiers;
        }

        PayDistribution with(Map<FactId, PayAccount> read, List<Entry> market) {
            List<PayAccount> named =
                    terms.stream().map(read::get).filter(Objects::nonNull).toList();
            Bounds packages = found.packages();
            return new PayDistribution(
                    found.slot(),
                    found.kind(),
                    packages,
                    found.loose(),
                    found.contested(),
                    found.retracted(),
                    found.undated(),
                    found.qualifiers(),
                    found.lows(),
                    found.highs(),
                    named,
                    accounts - terms.size(),
                    market,
                    found.place());
        }
    }
}
