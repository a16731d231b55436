package org.talentmoves.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Wire;

/** Refuses rows that are there already and say something else: an import adds and never overwrites. */
final class Changes {
    private final Sheets sheets;
    private final Archive archive;
    private final Refusals refusals;
    private final Map<String, Set<String>> toldApart = new HashMap<>();

    Changes(Sheets sheets, Archive archive, Refusals refusals) {
        this.sheets = sheets;
        this.archive = archive;
        this.refusals = refusals;
        for (Row row : sheets.of(ResearcherRow.FORM).sound()) {
            for (Slug other : row.list(ResearcherRow.DISTINCT_FROM)) {
                tellApart(row.cell(ResearcherRow.SLUG), other.value());
                tellApart(other.value(), row.cell(ResearcherRow.SLUG));
            }
        }
    }

    void check() {
        sheets.all()
                .forEach(sheet -> sheet.sound()
                        .forEach(row -> archive.row(row.file(), row.key(sheet.form()))
                                .ifPresent(there -> compare(sheet.form(), row, there))));
    }

    private void compare(Form form, Row row, Row there) {
        for (Column<?> column : form.columns()) {
            String here = said(row, column);
            if (row.names(column) && !here.equals(there.cell(column))) {
                refusals.add(row.refused(
                        column,
                        "Here is “%s”, there already is “%s”; an import changes nothing that is there."
                                .formatted(Text.shown(here), Text.shown(there.cell(column)))));
            }
        }
    }

    private String said(Row row, Column<?> column) {
        if (column.equals(ResearcherRow.DISTINCT_FROM)) {
            return String.join("|", toldApart.getOrDefault(row.cell(ResearcherRow.SLUG), Set.of()));
        }
        return column.equals(OfferRow.STATUS) ? Wire.of(row.need(OfferRow.STATUS)) : row.cell(column);
    }

    /** Saying it in one of two rows says it in both; of people who are new it says nothing that could be there. */
    private void tellApart(String one, String other) {
        if (archive.has(ResearcherRow.FILE, other)) {
            toldApart.computeIfAbsent(one, slug -> new TreeSet<>()).add(other);
        }
    }
}
