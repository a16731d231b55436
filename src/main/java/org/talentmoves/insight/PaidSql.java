package org.talentmoves.insight;

import java.util.HashMap;
import java.util.Map;
import org.talentmoves.timeline.AccountSelection;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.Selection;

/**
 * The offers that a filter lets through with the accounts of their pay, in SQL. What it asks of pay is asked of each account, and
 * not of the one that stands for the package, as lists do; a retracted one brings its offer as well.
 */
final class PaidSql {

    private static final String PAID = """
            with found as (%s),
            chosen as (select * from found where %s),
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

    private static final String OFFERS = """
            select fact_id, surely, true as dated, position, standing from (%s) inside
            union all
            select fact_id, false, false, 0, null from (%s) outside""";

    private PaidSql() {}

    /**
     * The beginning of a statement that reads {@code paid}, of rivals one or all, of those retracted all, and {@code accounts},
     * always all.
     */
    static String paid(Filter filter, String slot, Accounts counted) {
        AccountSelection accounts = new AccountSelection(filter);
        return PAID.formatted(
                offers(filter.whateverPaid()),
                filter.asksForPay() ? "fact_id in (" + accounts.offers() + ")" : "true",
                accounts.accountsOf("chosen"),
                slot,
                counted == Accounts.ALL ? "true" : "(turn = 1 or pay_standing = 'RETRACTED')");
    }

    private static String offers(Filter filter) {
        Selection selection = new Selection(filter);
        return OFFERS.formatted(selection.facts(), selection.undated());
    }

    static Map<String, Object> parameters(Filter filter) {
        Map<String, Object> parameters = new HashMap<>(new Selection(filter).parameters());
        parameters.putAll(new AccountSelection(filter).parameters());
        return parameters;
    }
}
