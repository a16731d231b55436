package org.talentmoves.insight;

import java.util.HashMap;
import java.util.Map;
import org.talentmoves.timeline.AccountSelection;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.Selection;

/**
 * The offers that a filter lets through with the accounts of their pay, in SQL; also those that it would let through by an
 * account of the pay asked for that was retracted, with such accounts alone.
 */
final class PaidSql {

    private static final String PAID = """
            with found as (%s),
            chosen as (select found.*, true as matches from found %s),
            accounts as (%s),
            paid as (
                select accounts.*, %s as slot,
                       case when 'RETRACTED' in (standing, pay_standing) then 'RETRACTED'
                            when not sure_enough then 'LESS_SURE'
                            when 'CONTESTED' in (standing, pay_standing) then 'CONTESTED'
                            else 'TOLD'
                       end as state
                from accounts where %s and (matches or pay_standing = 'RETRACTED')
            )""";

    private static final String OFFERS = """
            select fact_id, surely, true as dated, position, standing from (%s) inside
            union all
            select fact_id, false, false, 0, null from (%s) outside""";

    private static final String WITHDRAWN = """
            union all
            select others.*, false from (%s) others
            where fact_id in (%s) and fact_id not in (select fact_id from found)""";

    private PaidSql() {}

    /**
     * The beginning of a statement that reads {@code paid}, of rivals one or all, of those retracted all, and {@code accounts},
     * always all; {@code matches} are those of the offers that the filter lets through.
     */
    static String paid(Filter filter, String slot, Accounts counted) {
        AccountSelection accounts = new AccountSelection(filter);
        return PAID.formatted(
                offers(filter),
                filter.asksForPay() ? WITHDRAWN.formatted(offers(filter.whateverPaid()), accounts.withdrawn()) : "",
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
