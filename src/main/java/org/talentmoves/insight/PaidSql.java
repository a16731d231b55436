package org.talentmoves.insight;

import java.util.HashMap;
import java.util.Map;
import org.talentmoves.timeline.AccountSelection;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.Selection;

/** The offers that a filter lets through with the accounts of their pay, in SQL. */
final class PaidSql {

    private static final String PAID = """
            with chosen as (
                select fact_id, surely, true as dated, position, standing from (%s) inside
                union all
                select fact_id, false, false, 0, null from (%s) outside
            ),
            accounts as (%s),
            paid as (
                select accounts.*, %s as slot,
                       case when 'RETRACTED' in (standing, pay_standing) then 'RETRACTED'
                            when not sure_enough then 'LESS_SURE'
                            when 'CONTESTED' in (standing, pay_standing) then 'CONTESTED'
                            else 'TOLD'
                       end as state
                from accounts where %s
            )""";

    private PaidSql() {}

    /** The beginning of a statement that reads {@code paid}, of rivals one or all, of those retracted all, and {@code accounts}, always all. */
    static String paid(Filter filter, String slot, Accounts counted) {
        Selection selection = new Selection(filter);
        return PAID.formatted(
                selection.facts(),
                selection.undated(),
                new AccountSelection(filter).accountsOf("chosen"),
                slot,
                counted == Accounts.ALL ? "true" : "(turn = 1 or pay_standing = 'RETRACTED')");
    }

    static Map<String, Object> parameters(Filter filter) {
        Map<String, Object> parameters = new HashMap<>(new Selection(filter).parameters());
        parameters.putAll(new AccountSelection(filter).parameters());
        return parameters;
    }
}
