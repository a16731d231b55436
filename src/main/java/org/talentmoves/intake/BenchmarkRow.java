package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.math.BigDecimal;
import java.util.List;
import org.talentmoves.context.Label;
import org.talentmoves.context.MarketPay;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;

/** A row of benchmarks.csv. */
final class BenchmarkRow {
    static final String FILE = "benchmarks.csv";
    static final Column<FactId> ID = needed("id", Cell.fact(FactKind.BENCHMARK));
    static final Column<String> LABEL = needed("label", Cell.text(label -> new Label(label, null, null)));
    static final Column<String> LABEL_ZH = maybe("label_zh", Cell.text(label -> new Label("pay", label, null)));
    static final Column<String> POPULATION = needed("population", Cell.text(BenchmarkRow::payOf));
    static final Column<PartialDate> DATE = maybe("date", Cell.DATE);
    static final Column<PayPeriod> PERIOD = needed("period", Cell.word(PayPeriod.class));
    static final Column<BigDecimal> CHANGE_PERCENT = maybe("change_percent", Cell.decimal(5, 2, percent -> {}));
    static final Column<PartialDate> CHANGE_SINCE = maybe("change_since", Cell.DATE);
    static final Column<String> NOTE = maybe("note", Cell.text(note -> new Label("pay", null, note)));

    private static final There THERE = new There("""
            select benchmark_id as id, label, label_zh, population, observed_on as date, low, high, currency,
                lower(qualifier) as qualifier, lower(period) as period, trim_scale(change_percent) as change_percent,
                change_since, note
            from benchmark""", "benchmark_id", "length(benchmark_id), benchmark_id");

    static final Form FORM = new Form(
            FILE,
            List.of(
                    ID,
                    LABEL,
                    LABEL_ZH,
                    POPULATION,
                    DATE,
                    AmountColumns.LOW,
                    AmountColumns.HIGH,
                    AmountColumns.CURRENCY,
                    AmountColumns.QUALIFIER,
                    PERIOD,
                    CHANGE_PERCENT,
                    CHANGE_SINCE,
                    NOTE),
            List.of(ID),
            THERE,
            BenchmarkRow::check);

    private static final Amount UNDISCLOSED = new Amount(null, null, null, Qualifier.UNDISCLOSED);

    private BenchmarkRow() {}

    private static void check(Row row, Refusals refusals) {
        AmountColumns.check(row, refusals);
        Column<?> open = row.has(CHANGE_PERCENT) ? CHANGE_SINCE : CHANGE_PERCENT;
        if (row.has(CHANGE_PERCENT) != row.has(CHANGE_SINCE)) {
            refusals.add(row.refused(open, "A change and the date since when are given together or not at all."));
        } else {
            refusals.trying(row, open, () -> changed(row));
        }
    }

    static Label label(Row row) {
        return new Label(row.need(LABEL), row.get(LABEL_ZH), row.get(NOTE));
    }

    static MarketPay pay(Row row) {
        return pay(row, AmountColumns.of(row));
    }

    private static MarketPay pay(Row row, Amount amount) {
        return new MarketPay(
                row.need(POPULATION),
                row.get(DATE),
                amount,
                row.need(PERIOD),
                row.get(CHANGE_PERCENT),
                row.get(CHANGE_SINCE));
    }

    private static MarketPay changed(Row row) {
        return new MarketPay(
                "the market", null, UNDISCLOSED, PayPeriod.UNKNOWN, row.get(CHANGE_PERCENT), row.get(CHANGE_SINCE));
    }

    private static MarketPay payOf(String population) {
        return new MarketPay(population, null, UNDISCLOSED, PayPeriod.UNKNOWN, null, null);
    }
}
