package org.talentmoves.timeline;

import java.util.HashMap;
import java.util.Map;

/**
 * The accounts of the pay of offers, as a statement on which other modules build theirs. Accounts of one package that speak of
 * the same (component, scope, period, years, currency) are rivals, of which the first stands for all: it is chosen by the rule
 * by which a headline is, see {@link org.talentmoves.offer.RatedTerm#headline}. What a filter asks of pay has to hold of an
 * account itself, and not only of another one of its package; only then is it there, also as a rival.
 */
public final class AccountSelection {

    private static final String ACCOUNTS = """
            select %1$s.*, paid.pay_term_id, paid.component, paid.scope, paid.period as pay_period, paid.years, paid.currency,
                   paid.qualifier, paid.low, paid.high, rated.standing as pay_standing, %3$s as sure_enough,
                   row_number() over (
                       partition by paid.offer_id, paid.component, paid.scope, paid.period, paid.years, paid.currency
                       order by rated.standing = 'RETRACTED', not %3$s, rated.standing = 'CONTESTED' or %4$s,
                                array_position(array['CONFIRMED', 'CORROBORATED', 'SINGLE_ORIGIN', 'CONTESTED'],
                                               rated.standing),
                                rated.only_retold, coalesce(paid.low, paid.high) is null, paid.low is null,
                                coalesce(paid.low, paid.high), length(paid.pay_term_id), paid.pay_term_id
                   ) as turn
            from %1$s
            join pay_term paid on paid.offer_id = %1$s.fact_id
            join %2$s rated on rated.fact_id = paid.pay_term_id and rated.fact_id like 'p%%'
            where %5$s""";

    private static final String OFFERS = """
            select paid.offer_id
            from pay_term paid
            join %1$s rated on rated.fact_id = paid.pay_term_id and rated.fact_id like 'p%%'
            where %2$s""";

    private final Filter filter;

    public AccountSelection(Filter filter) {
        this.filter = filter;
    }

    /**
     * Rows of those of another statement, by its name, each with an account of the offer that its {@code fact_id} names;
     * {@code turn} counts rivals from 1.
     */
    public String accountsOf(String offers) {
        Vantage vantage = filter.vantage();
        return ACCOUNTS.formatted(
                offers,
                vantage.assessment(),
                vantage.isSureEnough("rated.standing"),
                vantage.hasUndatedDenials("rated"),
                asked());
    }

    /** The ids of offers with an account, retracted ones included, of which what is asked of pay holds. */
    public String offers() {
        return OFFERS.formatted(filter.vantage().assessment(), asked());
    }

    private String asked() {
        return new PaySql(filter.pay(), filter.vantage()).ofAccount();
    }

    /** What the statement is given. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(filter.vantage().parameters());
        parameters.putAll(PaySql.parameters(filter.pay()));
        return parameters;
    }
}
