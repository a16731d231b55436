package org.talentmoves.timeline;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pay of a filter in SQL: by the term that stands for the package, which is in the rows of the timeline, or by any term of
 * it that has the component and the period asked for.
 */
final class PaySql {

    /** A package with a term that is as sure as is asked for, as is the offer itself beside a move. */
    private static final String TERM = """
            (offer_id in (
                select paid.offer_id from pay_term paid join %1$s rated on rated.fact_id = paid.pay_term_id
                where %2$s and %4$s)
             and (kind <> 'MOVE'
                  or exists (select from %1$s bid where bid.fact_id = matching.offer_id and %3$s)))""";

    private static final String INCOMPARABLE_ELSEWHERE = "(pay_incomparable or pay_currency = 'USD')"
            + " and not (pay_currency = :currency and coalesce(pay_low, pay_high) is not null)";

    private final PaySought sought;
    private final Vantage vantage;

    PaySql(PaySought sought, Vantage vantage) {
        this.sought = sought;
        this.vantage = vantage;
    }

    void addTo(FilterConditions conditions) {
        conditions.putAll(parameters(sought));
        if (!sought.isAny() && sought.isOfHeadline() && vantage.least() != null) {
            conditions.where(headlineIsSureEnough());
        }
    }

    /** What conditions of pay are given. */
    static Map<String, Object> parameters(PaySought sought) {
        Map<String, Object> parameters = new HashMap<>();
        if (sought.min() != null) {
            parameters.put("payMin", sought.min());
        }
        if (sought.max() != null) {
            parameters.put("payMax", sought.max());
        }
        parameters.put("currency", sought.comparedIn());
        parameters.put("payComponent", FilterConditions.names(sought.components()));
        parameters.put("payPeriod", FilterConditions.names(sought.periods()));
        return parameters;
    }

    /** Of a sum that is compared, the pay term is as sure as is asked of the fact. */
    private String headlineIsSureEnough() {
        return "fact_id in (select paid.fact_id from %s paid join %s rated on rated.fact_id = paid.headline_id where %s)"
                .formatted(vantage.timeline(), vantage.assessment(), vantage.isSureEnough("rated.standing"));
    }

    /** What is found by the pay asked for. */
    String found() {
        return sought.isAny() ? "true" : paid(compared(), null);
    }

    /** What may be as asked, and need not: where “more than” less, a range, or “up to” stands. */
    String mayBeFound() {
        return sought.isOfHeadline()
                ? paid(possible() + " and (" + outside() + ")", null)
                : "not " + found() + " and " + paid(possible(), null);
    }

    /** What has pay of the kind asked for, and no sum in the currency to compare. */
    String notComparable() {
        if (!sought.isOfHeadline()) {
            return "%s and not %s".formatted(paid(null, null), paid("", null));
        }
        return sought.comparedIn().equals("USD") ? "pay_incomparable" : INCOMPARABLE_ELSEWHERE;
    }

    boolean compares() {
        return sought.compares();
    }

    /** Whether somebody denies every account by which a fact is found, as a column. */
    String denied() {
        if (sought.isAny()) {
            return "false";
        }
        return sought.isOfHeadline()
                ? "headline_contested"
                : "not " + paid(compared(), "rated.standing <> 'CONTESTED'");
    }

    /**
     * The condition of a package: with a sum, it is in the currency; null asks for none.
     *
     * @param also what has to hold of the term besides
     */
    private String paid(@Nullable String sum, @Nullable String also) {
        String rows = sought.isOfHeadline() ? "pay_" : "paid.";
        String money = sum == null ? "true" : inCurrency(rows, sum);
        return sought.isOfHeadline() ? money : term(money + (also == null ? "" : " and " + also));
    }

    private String term(String money) {
        return TERM.formatted(
                vantage.assessment(),
                vantage.isSureEnough("rated.standing"),
                vantage.isSureEnough("bid.standing"),
                ofKind() + " and " + money);
    }

    private String ofKind() {
        return (sought.components().isEmpty() ? "true" : "paid.component = any(:payComponent)")
                + (sought.periods().isEmpty() ? "" : " and paid.period = any(:payPeriod)");
    }

    /** What is asked of pay, of one account of it in the row {@code paid}. */
    String ofAccount() {
        String sum = compared();
        return ofKind() + (sum == null ? "" : " and " + inCurrency("paid.", sum));
    }

    /** The bounds asked for, of a term or of the headline; none asks only for the currency, where it is given. */
    private @Nullable String compared() {
        if (!sought.compares()) {
            return sought.currency() == null ? null : "";
        }
        return bounds(sought.bound() == PaySought.Bound.HIGH, sought.bound() != PaySought.Bound.LOW);
    }

    /** The same as far as they may hold. */
    private String possible() {
        return bounds(true, false);
    }

    /** @param most and {@code careful}: whether a sum is compared with the least by its high bound, with the most as well */
    private String bounds(boolean most, boolean careful) {
        String min = most ? "coalesce({high} >= :payMin, true)" : "{low} is not null and {low} >= :payMin";
        String max = careful ? "{high} is not null and {high} <= :payMax" : "coalesce({low}, 0) <= :payMax";
        boolean mayBeUntold = sought.min() == null ? !careful : most && (sought.max() == null || !careful);
        return (mayBeUntold ? "coalesce({low}, {high}) is not null" : "true")
                + (sought.min() == null ? "" : " and " + min)
                + (sought.max() == null ? "" : " and " + max);
    }

    /** Where the bounds asked for do not hold of a sum that is told. */
    private String outside() {
        String min = sought.bound() == PaySought.Bound.HIGH
                ? "coalesce({high} < :payMin, false)"
                : "coalesce({low}, -1) < :payMin";
        String max = sought.bound() == PaySought.Bound.LOW
                ? "coalesce({low}, 0) > :payMax"
                : "coalesce({high} > :payMax, true)";
        return sought.min() == null ? max : sought.max() == null ? min : min + " or " + max;
    }

    private String inCurrency(String rows, String sum) {
        String currency = sought.isOfHeadline() && sought.comparedIn().equals("USD") ? "'USD'" : ":currency";
        String where = rows + "currency = " + currency;
        return sum.isEmpty() && !sought.compares()
                ? where
                : where + " and "
                        + (sum.isEmpty() ? "coalesce({low}, {high}) is not null" : sum)
                                .replace("{low}", rows + "low")
                                .replace("{high}", rows + "high");
    }
}
