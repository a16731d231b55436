package org.talentmoves.insight;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.PayPeriod;

/**
 * What an account of pay speaks of. Only sums of one kind can be compared: the total of a group is no person’s pay, and four
 * years are not six.
 *
 * @param years only over years; null when their number is not told
 * @param currency ISO 4217; null only where no sum is told
 */
public record PayKind(
        PayComponent component,
        PayScope scope,
        PayPeriod period,
        @Nullable BigDecimal years,
        @Nullable String currency) {

    /** What parts the rows of a statement by kind. */
    static final String COLUMNS = "component, scope, pay_period, years, currency";

    /** The kind as a text by which rows are put in order. */
    static final String KEY = """
            concat_ws(' ', component, scope, pay_period, coalesce(to_char(years, 'FM00.0'), '~'), coalesce(currency, '~'))""";

    static PayKind of(ResultSet row) throws SQLException {
        BigDecimal years = row.getBigDecimal("years");
        return new PayKind(
                PayComponent.valueOf(row.getString("component")),
                PayScope.valueOf(row.getString("scope")),
                PayPeriod.valueOf(row.getString("pay_period")),
                years == null ? null : new BigDecimal(years.stripTrailingZeros().toPlainString()),
                row.getString("currency"));
    }
}
