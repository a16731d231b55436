package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentmoves.context.DealKind;
import org.talentmoves.context.DealTerms;
import org.talentmoves.context.Label;
import org.talentmoves.lab.LabId;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Slug;

/** A row of deals.csv. */
final class DealRow {
    static final String FILE = "deals.csv";
    static final Column<FactId> ID = needed("id", Cell.fact(FactKind.DEAL));
    static final Column<DealKind> KIND = needed("kind", Cell.word(DealKind.class));
    static final Column<Slug> INVESTOR = maybe("investor", Cell.SLUG).in(LabRow.FILE);
    static final Column<Slug> TARGET = maybe("target", Cell.SLUG).in(LabRow.FILE);
    static final Column<String> LABEL = needed("label", Cell.text(label -> new Label(label, null, null)));
    static final Column<String> LABEL_ZH = maybe("label_zh", Cell.text(label -> new Label("deal", label, null)));
    static final DateColumns AGREED = DateColumns.of("date", "date_approximate");
    static final Column<BigDecimal> STAKE = maybe("stake_percent", Cell.decimal(3, 2, DealRow::stake));
    static final Column<String> NOTE = maybe("note", Cell.text(note -> new Label("deal", null, note)));

    private static final There THERE = new There("""
            select deal_id as id, lower(deal.kind) as kind, investor.slug as investor, target.slug as target,
                label, label_zh,
                rtrim(agreed_on, '~') as date, coalesce(agreed_on like '%~', false) as date_approximate,
                low, high, currency, lower(qualifier) as qualifier, trim_scale(stake_percent) as stake_percent, deal.note
            from deal
                left join lab investor on investor.lab_id = investor_id
                left join lab target on target.lab_id = target_id""", "deal_id", "length(deal_id), deal_id");

    static final Form FORM = new Form(
            FILE,
            List.of(
                    ID,
                    KIND,
                    INVESTOR,
                    TARGET,
                    LABEL,
                    LABEL_ZH,
                    AGREED.date(),
                    AGREED.approximate(),
                    AmountColumns.LOW,
                    AmountColumns.HIGH,
                    AmountColumns.CURRENCY,
                    AmountColumns.QUALIFIER,
                    STAKE,
                    NOTE),
            List.of(ID),
            THERE,
            DealRow::check);

    private static final Amount UNDISCLOSED = new Amount(null, null, null, Qualifier.UNDISCLOSED);

    private DealRow() {}

    private static void check(Row row, Refusals refusals) {
        AmountColumns.check(row, refusals);
        AGREED.check(row, refusals);
        LabId investor = Ids.anyLab(row, INVESTOR);
        LabId target = Ids.anyLab(row, TARGET);
        boolean apart = investor == null
                || target == null
                || refusals.trying(row, TARGET, () -> between(DealKind.ACQUISITION, investor, target));
        LabId other = apart ? target : new LabId(UUID.randomUUID());
        refusals.trying(row, KIND, () -> between(row.need(KIND), investor, other));
    }

    static Label label(Row row) {
        return new Label(row.need(LABEL), row.get(LABEL_ZH), row.get(NOTE));
    }

    static DealTerms terms(Row row, Ids ids) {
        return new DealTerms(
                row.need(KIND),
                ids.lab(row, INVESTOR),
                ids.lab(row, TARGET),
                AGREED.of(row),
                AmountColumns.of(row),
                row.get(STAKE));
    }

    private static DealTerms between(DealKind kind, @Nullable LabId investor, @Nullable LabId target) {
        return new DealTerms(kind, investor, target, null, UNDISCLOSED, null);
    }

    private static DealTerms stake(BigDecimal percent) {
        return new DealTerms(
                DealKind.FUNDRAISING, null, Ids.STAND_INS.lab(new Slug("lab")), null, UNDISCLOSED, percent);
    }
}
