package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Qualifier;

/** The four columns of an amount. */
final class AmountColumns {
    static final Column<Long> LOW = maybe("low", Cell.number(AmountColumns::fits));
    static final Column<Long> HIGH = maybe("high", Cell.number(AmountColumns::fits));
    static final Column<String> CURRENCY = maybe("currency", Cell.text(AmountColumns::names));
    static final Column<Qualifier> QUALIFIER = needed("qualifier", Cell.word(Qualifier.class));

    private AmountColumns() {}

    /** Whether a number can be a bound, by making an amount of it. */
    static void fits(Long bound) {
        new Amount(bound, bound, "USD", Qualifier.EXACT);
    }

    /** Whether a text can be a currency, in the same way. */
    static void names(String currency) {
        new Amount(null, null, currency, Qualifier.UNDISCLOSED);
    }

    static void check(Row row, Refusals refusals) {
        boolean fits =
                refusals.trying(row, QUALIFIER, () -> amount(row, row.has(CURRENCY) ? row.get(CURRENCY) : "USD"));
        if (fits) {
            refusals.trying(row, CURRENCY, () -> of(row));
        }
    }

    static Amount of(Row row) {
        return amount(row, row.get(CURRENCY));
    }

    private static Amount amount(Row row, @Nullable String currency) {
        return new Amount(row.get(LOW), row.get(HIGH), currency, row.need(QUALIFIER));
    }
}
