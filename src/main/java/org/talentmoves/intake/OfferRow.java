package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.util.ArrayList;
import java.util.List;
import org.talentmoves.offer.Bid;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;

/** A row of offers.csv. */
final class OfferRow {
    static final String FILE = "offers.csv";

    /** How the files write an offer by the present employer; which it is, is derived from the two labs here. */
    private static final String COUNTERED = "countered";

    static final Column<FactId> ID = needed("id", Cell.fact(FactKind.OFFER));
    static final Column<Slug> BY_LAB = needed("by_lab", Cell.SLUG).in(LabRow.FILE);
    static final Column<Slug> EMPLOYER = maybe("employer", Cell.SLUG).in(LabRow.FILE);
    static final DateColumns MADE = DateColumns.of("made_on", "made_approximate");
    static final Column<OfferStatus> STATUS =
            needed("status", new Reading<>(Cell.word(OfferStatus.class).type(), OfferRow::status));
    static final Column<String> NOTE = maybe("note", Cell.text(OfferRow::noted));

    private static final There THERE = new There("""
            select offer_id as id, researcher.slug as researcher, headcount, lower(headcount_qualifier) as headcount_qualifier,
                group_label, group_label_zh, bidder.slug as by_lab, employer.slug as employer,
                rtrim(made_on, '~') as made_on, coalesce(made_on like '%~', false) as made_approximate,
                lower(status) as status, offer.note
            from offer
                left join researcher using (researcher_id)
                join lab bidder on bidder.lab_id = by_lab_id
                left join lab employer on employer.lab_id = employer_id""", "offer_id", "length(offer_id), offer_id");

    static final Form FORM = new Form(
            FILE,
            List.of(
                    ID,
                    WhoColumns.RESEARCHER,
                    WhoColumns.HEADCOUNT,
                    WhoColumns.HEADCOUNT_QUALIFIER,
                    WhoColumns.GROUP_LABEL,
                    WhoColumns.GROUP_LABEL_ZH,
                    BY_LAB,
                    EMPLOYER,
                    MADE.date(),
                    MADE.approximate(),
                    STATUS,
                    NOTE),
            List.of(ID),
            THERE,
            OfferRow::check);

    private OfferRow() {}

    private static void check(Row row, Refusals refusals) {
        WhoColumns.check(row, refusals);
        MADE.check(row, refusals);
        Refusals.comparing(() -> checkCounter(row, refusals));
    }

    private static void checkCounter(Row row, Refusals refusals) {
        if (row.cell(STATUS).equals(COUNTERED) && !bid(row, Ids.STAND_INS).isCounter()) {
            refusals.add(
                    row.refused(
                            STATUS,
                            "Only the present employer counters: by_lab and employer are the same lab, or the status is another."));
        }
    }

    static Bid bid(Row row, Ids ids) {
        return new Bid(
                ids.lab(row.need(BY_LAB)), ids.lab(row, EMPLOYER), MADE.of(row), row.need(STATUS), row.get(NOTE));
    }

    private static Bid noted(String note) {
        return new Bid(Ids.STAND_INS.lab(new Slug("lab")), null, null, OfferStatus.OFFERED, note);
    }

    private static OfferStatus status(String cell) {
        try {
            return cell.equals(COUNTERED) ? OfferStatus.OFFERED : Wire.read(OfferStatus.class, cell);
        } catch (UnknownWord e) {
            List<String> allowed = new ArrayList<>(e.allowed());
            allowed.add(COUNTERED);
            throw new UnknownWord(cell, allowed);
        }
    }
}
