package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.lab.LabKind;
import org.talentmoves.lab.LabProfile;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Slug;

/** A row of labs.csv. */
final class LabRow {
    static final String FILE = "labs.csv";
    static final Column<Slug> SLUG = needed("slug", Cell.SLUG);
    static final Column<String> NAME = needed("name", Cell.text(name -> called(name, null)));
    static final Column<String> NAME_ZH = maybe("name_zh", Cell.text(name -> called("Lab", name)));
    static final Column<List<String>> ALIASES = maybe("aliases", Cell.list(Cell.text(alias -> called(alias, null))));
    static final Column<Slug> PARENT = maybe("parent", Cell.SLUG).in(FILE);
    static final Column<LabKind> KIND = needed("kind", Cell.word(LabKind.class));
    static final Column<String> COUNTRY = maybe("country", Cell.text(country -> described(country, null)));
    static final Column<PartialDate> FOUNDED = maybe("founded", Cell.DATE);
    static final Column<PartialDate> DISSOLVED = maybe("dissolved", Cell.DATE);
    static final Column<String> NOTE = maybe("note", Cell.text(note -> described(null, note)));

    private static final There THERE = new There("""
            select lab.slug, lab.lab_id as identity, lab.name, lab.name_zh,
                (select string_agg(alias, '|' order by position) from lab_alias where lab_alias.lab_id = lab.lab_id)
                    as aliases,
                whole.slug as parent, lower(lab.kind) as kind, lab.country, lab.founded, lab.dissolved, lab.note
            from lab left join lab whole on whole.lab_id = lab.parent_id""", "lab.slug", "lab.slug collate \"C\"");

    static final Form FORM = new Form(
            FILE,
            List.of(SLUG, NAME, NAME_ZH, ALIASES, PARENT, KIND, COUNTRY, FOUNDED, DISSOLVED, NOTE),
            List.of(SLUG),
            THERE,
            LabRow::check);

    private LabRow() {}

    private static void check(Row row, Refusals refusals) {
        refusals.trying(row, DISSOLVED, () -> lasting(row));
        refusals.tellTwice(row, ALIASES, new HashSet<>(List.of(row.cell(NAME), row.cell(NAME_ZH))));
    }

    static LabProfile profile(Row row) {
        return new LabProfile(
                row.need(NAME),
                row.get(NAME_ZH),
                row.need(KIND),
                row.get(COUNTRY),
                row.get(FOUNDED),
                row.get(DISSOLVED),
                row.get(NOTE));
    }

    private static LabProfile lasting(Row row) {
        String name = row.has(NAME) ? row.need(NAME) : "A lab";
        return new LabProfile(name, null, LabKind.OTHER, null, row.get(FOUNDED), row.get(DISSOLVED), null);
    }

    private static LabProfile called(String name, @Nullable String nameZh) {
        return new LabProfile(name, nameZh, LabKind.OTHER, null, null, null, null);
    }

    private static LabProfile described(@Nullable String country, @Nullable String note) {
        return new LabProfile("Lab", null, LabKind.OTHER, country, null, null, note);
    }
}
