package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Qualifier;

/** The four columns of an amount. */
final class AmountColumns {
    static final Column<Long> LOW = maybe("low", Cell.number(low -> new Amount(low, low, "USD", Qualifier.EXACT)));
    static final Column<Long> HIGH = maybe("high", Cell.number(high -> new Amount(high, high, "USD", Qualifier.EXACT)));
    static final Column<String> CURRENCY =
            maybe("currency", Cell.text(code -> new Amount(null, null, code, Qualifier.UNDISCLOSED)));
    static final Column<Qualifier> QUALIFIER = needed("qualifier", Cell.word(Qualifier.class));

    private AmountColumns() {}

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
