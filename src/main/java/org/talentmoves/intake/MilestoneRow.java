package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.context.MilestoneKind;
import org.talentmoves.context.Saying;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Slug;

/** A row of milestones.csv. */
final class MilestoneRow {
    static final String FILE = "milestones.csv";
    static final Column<FactId> ID = needed("id", Cell.fact(FactKind.MILESTONE));
    static final Column<Slug> LAB = maybe("lab", Cell.SLUG).in(LabRow.FILE);
    static final DateColumns HAPPENED = DateColumns.of("date", "date_approximate");
    static final Column<MilestoneKind> KIND = needed("kind", Cell.word(MilestoneKind.class));
    static final Column<String> TEXT = needed("text", Cell.text(text -> saying(text, null, null, null)));
    static final Column<String> TEXT_ZH = maybe("text_zh", Cell.text(text -> saying("text", text, null, null)));
    static final Column<String> SPEAKER = maybe("speaker", Cell.text(speaker -> saying("text", null, speaker, null)));
    static final Column<String> NOTE = maybe("note", Cell.text(note -> saying("text", null, null, note)));

    private static final There THERE = new There("""
            select milestone_id as id, lab.slug as lab,
                rtrim(happened_on, '~') as date, coalesce(happened_on like '%~', false) as date_approximate,
                lower(milestone.kind) as kind, text, text_zh, speaker, milestone.note
            from milestone left join lab using (lab_id)""", "milestone_id", "length(milestone_id), milestone_id");

    static final Form FORM = new Form(
            FILE,
            List.of(ID, LAB, HAPPENED.date(), HAPPENED.approximate(), KIND, TEXT, TEXT_ZH, SPEAKER, NOTE),
            List.of(ID),
            THERE,
            HAPPENED::check);

    private MilestoneRow() {}

    static Saying saying(Row row, Ids ids) {
        return new Saying(
                row.need(KIND),
                ids.lab(row, LAB),
                HAPPENED.of(row),
                row.need(TEXT),
                row.get(TEXT_ZH),
                row.get(SPEAKER),
                row.get(NOTE));
    }

    private static Saying saying(
            String text, @Nullable String textZh, @Nullable String speaker, @Nullable String note) {
        return new Saying(MilestoneKind.STATEMENT, null, null, text, textZh, speaker, note);
    }
}
