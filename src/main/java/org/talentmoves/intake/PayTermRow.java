package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;

/** A row of pay_terms.csv. */
final class PayTermRow {
    static final String FILE = "pay_terms.csv";
    static final Column<FactId> ID = needed("id", Cell.fact(FactKind.PAY_TERM));
    static final Column<FactId> OFFER =
            needed("offer", Cell.fact(FactKind.OFFER)).in(OfferRow.FILE);
    static final Column<PayComponent> COMPONENT = needed("component", Cell.word(PayComponent.class));
    static final Column<PayScope> SCOPE = needed("scope", Cell.word(PayScope.class));
    static final Column<PayPeriod> PERIOD = needed("period", Cell.word(PayPeriod.class));
    static final Column<BigDecimal> YEARS = maybe("years", Cell.decimal(3, 1, years -> claim(years, null)));
    static final Column<String> NOTE = maybe("note", Cell.text(note -> claim(null, note)));

    private static final There THERE = new There("""
            select pay_term_id as id, offer_id as offer, lower(component) as component, lower(scope) as scope,
                lower(period) as period, trim_scale(years) as years, low, high, currency,
                lower(qualifier) as qualifier, note
            from pay_term""", "pay_term_id", "length(pay_term_id), pay_term_id");

    static final Form FORM = new Form(
            FILE,
            List.of(
                    ID,
                    OFFER,
                    COMPONENT,
                    SCOPE,
                    PERIOD,
                    YEARS,
                    AmountColumns.LOW,
                    AmountColumns.HIGH,
                    AmountColumns.CURRENCY,
                    AmountColumns.QUALIFIER,
                    NOTE),
            List.of(ID),
            THERE,
            PayTermRow::check);

    private PayTermRow() {}

    private static void check(Row row, Refusals refusals) {
        AmountColumns.check(row, refusals);
        refusals.trying(row, YEARS, () -> lasting(row));
    }

    static Pay pay(Row row) {
        return pay(row, AmountColumns.of(row));
    }

    private static Pay pay(Row row, Amount amount) {
        return new Pay(row.need(COMPONENT), row.need(SCOPE), row.need(PERIOD), row.get(YEARS), amount, row.get(NOTE));
    }

    private static Pay lasting(Row row) {
        return new Pay(PayComponent.UNKNOWN, PayScope.PERSON, row.need(PERIOD), row.get(YEARS), undisclosed(), null);
    }

    private static Pay claim(@Nullable BigDecimal years, @Nullable String note) {
        return new Pay(PayComponent.UNKNOWN, PayScope.PERSON, PayPeriod.OVER_YEARS, years, undisclosed(), note);
    }

    private static Amount undisclosed() {
        return new Amount(null, null, null, Qualifier.UNDISCLOSED);
    }
}
