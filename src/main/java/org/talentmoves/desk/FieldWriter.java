package org.talentmoves.desk;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.reading.WrittenAmount;
import org.talentmoves.reading.WrittenCount;
import org.talentmoves.reading.WrittenDate;
import org.talentmoves.reading.WrittenPay;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;

/** Writes what is public into the fields of a form, so that it is read from them as it was. */
@Component
class FieldWriter {

    private final Directory directory;

    FieldWriter(Directory directory) {
        this.directory = directory;
    }

    Map<String, String> fields(PartKind kind, Map<String, String> cells) {
        Map<String, String> fields = new HashMap<>();
        for (Field field : kind.fields()) {
            String typed = typed(field, cells);
            if (!typed.isEmpty()) {
                fields.put(field.name(), typed);
            }
        }
        if (kind == PartKind.PAY_TERM) {
            fields.put("offer", cell(cells, "offer"));
        }
        return fields;
    }

    private String typed(Field field, Map<String, String> cells) {
        String cell = cell(cells, field.columns().get(0));
        return switch (field.input()) {
            case LINE, TEXT, NUMBER, CHOICE, OFFER, ABOUT -> cell;
            case NAMES -> cell.replace('|', '\n');
            case DATE -> cell.isEmpty() ? "" : WrittenDate.write(PartialDate.of(cell));
            case SPLIT_DATE ->
                cell.isEmpty()
                        ? ""
                        : WrittenDate.write(
                                date(cell, cell(cells, field.columns().get(1))));
            case SUM -> amount(field, cells).map(WrittenAmount::write).orElse("");
            case PAY ->
                amount(field, cells)
                        .map(amount -> WrittenPay.write(amount, period(cells), years(cells)))
                        .orElse("");
            case PEOPLE ->
                cell.isEmpty()
                        ? ""
                        : WrittenCount.write(
                                Integer.parseInt(cell),
                                qualifier(cell(cells, field.columns().get(1))));
            case LAB, RESEARCHER, SOURCE -> named(field.input(), cell);
            case RESEARCHERS ->
                Arrays.stream(cell.split("\\|"))
                        .map(slug -> named(Input.RESEARCHER, slug))
                        .collect(joining("\n"));
        };
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private static PartialDate date(String iso, String approximate) {
        PartialDate date = PartialDate.of(iso);
        return approximate.equals("true") ? date.approximately() : date;
    }

    private static Qualifier qualifier(String word) {
        return Wire.read(Qualifier.class, word);
    }

    private static Optional<Amount> amount(Field field, Map<String, String> cells) {
        String qualifier = cell(cells, field.columns().get(3));
        return qualifier.isEmpty()
                ? Optional.empty()
                : Optional.of(new Amount(
                        bound(cell(cells, field.columns().get(0))),
                        bound(cell(cells, field.columns().get(1))),
                        Optional.of(cell(cells, field.columns().get(2)))
                                .filter(currency -> !currency.isEmpty())
                                .orElse(null),
                        qualifier(qualifier)));
    }

    private static @Nullable Long bound(String cell) {
        return cell.isEmpty() ? null : Long.valueOf(cell);
    }

    private static Optional<PayPeriod> period(Map<String, String> cells) {
        return Optional.of(Wire.read(PayPeriod.class, cell(cells, "period")));
    }

    private static Optional<BigDecimal> years(Map<String, String> cells) {
        return Optional.of(cell(cells, "years"))
                .filter(years -> !years.isEmpty())
                .map(BigDecimal::new);
    }

    private String named(Input input, String slug) {
        return slug.isEmpty()
                ? ""
                : directory.withSlug(input, slug).map(Named::typed).orElse(slug);
    }
}
