package org.talentmoves.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.Listed;

/** Packages of each kind of pay by the least that they can be, in one currency. Three statements. */
@Service
@Transactional(readOnly = true)
public class Rankings {

    /** Sums of one currency, told by nobody who is contradicted. */
    private static final String TOLD = """
            %s,
            told as (
                select * from paid
                where dated and state = 'TOLD' and currency = :rankedIn and coalesce(low, high) is not null
            )""";

    private static final String SAME_KIND = """
            other.component = page.component and other.scope = page.scope and other.pay_period = page.pay_period
            and other.years is not distinct from page.years""";

    private static final String RANKING = """
            %1$s,
            placed as (
                select told.*,
                       rank() over (partition by component, scope, pay_period, years order by %2$s desc) as rank,
                       concat_ws(' ', %3$s, lpad(cast(999999999999999999 - %2$s as text), 18, '0'),
                                 lpad(pay_term_id, 13)) collate "C" as place
                from told where %4$s
            ),
            page as (select * from placed where %6$s)
            select page.*,
                   1 + (select count(*) from told other
                        where %5$s and (other.low > page.high
                                        or other.low = page.high and other.qualifier = 'MORE_THAN')) as best,
                   1 + (select count(*) from told other
                        where %5$s and other.pay_term_id <> page.pay_term_id
                            and (other.high is null or other.high > page.low)) as worst
            from page order by place %7$s""";

    private static final String COUNTS = """
            %s
            select count(*) filter (where low is not null and currency = :rankedIn) as ranked,
                   count(*) filter (where low is null and high is not null and currency = :rankedIn) as up_to,
                   count(*) filter (where coalesce(low, high) is null) as undisclosed,
                   count(*) filter (where coalesce(low, high) is not null and currency <> :rankedIn) as other_currencies,
                   %s
            from paid where dated and state = 'TOLD'""";

    private final JdbcClient jdbc;
    private final PayAccounts accounts;

    Rankings(JdbcClient jdbc, PayAccounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /**
     * A stretch of a ranking, the most first, kind by kind; or, when it is not {@code ranked}, of what is told by an “up to”
     * alone, in the order of that.
     */
    public Listed<RankedPackage> read(Asked asked, boolean ranked) {
        Listed<Found> rows = Listed.cut(
                statement(sql(asked, ranked), asked.filter())
                        .param("place", asked.stretch().place())
                        .query((row, number) -> Found.of(row, ranked))
                        .list(),
                asked.stretch(),
                Found::place);
        Map<FactId, PayAccount> told = accounts.of(
                rows.list().stream().map(Found::offer).distinct().toList(),
                asked.filter().vantage());
        return new Listed<>(
                rows.list().stream()
                        .map(found -> found.with(told::get))
                        .filter(Objects::nonNull)
                        .toList(),
                rows.next(),
                rows.previous());
    }

    /** How many are ranked, and what is not; one statement. */
    public Unranked counts(Asked asked) {
        return statement(COUNTS.formatted(PaidSql.paid(asked.filter(), "''", Accounts.ONE), Aside.SQL), asked.filter())
                .query((row, number) -> Unranked.of(row))
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, Filter filter) {
        return jdbc.sql(sql)
                .params(PaidSql.parameters(filter))
                .param("rankedIn", filter.pay().comparedIn());
    }

    private static String sql(Asked asked, boolean ranked) {
        return RANKING.formatted(
                TOLD.formatted(PaidSql.paid(asked.filter(), "''", Accounts.ONE)),
                ranked ? "low" : "high",
                PayKind.KEY,
                ranked ? "low is not null" : "low is null",
                SAME_KIND,
                asked.stretch().sql("place"),
                asked.stretch().order());
    }

    private record Found(
            PayKind kind,
            @Nullable Integer rank,
            @Nullable Integer best,
            @Nullable Integer worst,
            boolean loosely,
            FactId offer,
            FactId term,
            String place) {

        static Found of(ResultSet row, boolean ranked) throws SQLException {
            return new Found(
                    PayKind.of(row),
                    ranked ? row.getInt("rank") : null,
                    ranked ? row.getInt("best") : null,
                    ranked ? row.getInt("worst") : null,
                    !row.getBoolean("surely"),
                    new FactId(row.getString("fact_id")),
                    new FactId(row.getString("pay_term_id")),
                    row.getString("place"));
        }

        @Nullable
        RankedPackage with(Function<FactId, @Nullable PayAccount> told) {
            PayAccount account = told.apply(term);
            return account == null ? null : new RankedPackage(kind, rank, best, worst, loosely, account, place);
        }
    }
}
