package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.util.List;
import java.util.Map;
import org.talentmoves.shared.Slug;
import org.talentmoves.source.Publication;
import org.talentmoves.source.SourceKind;

/** A row of former_addresses.csv: where the address leads of a lab, a person or a source that was merged into another. */
final class FormerAddressRow {

    static final String FILE = "former_addresses.csv";
    static final Column<Slug> SLUG = needed("slug", Cell.SLUG);
    static final Column<Kind> KIND = needed("kind", Cell.word(Kind.class));
    static final Column<Slug> LAB = maybe("lab", Cell.SLUG).in(LabRow.FILE);
    static final Column<Slug> RESEARCHER = maybe("researcher", Cell.SLUG).in(ResearcherRow.FILE);
    static final Column<Slug> SOURCE = maybe("source", Cell.SLUG).in(SourceRow.FILE);

    /** Of a source: where on the web the piece stood that was merged. */
    static final Column<String> URL = maybe("url", Cell.text(FormerAddressRow::mustBeAnAddress));

    private static final There THERE = new There("""
            select former.slug, lower(former.kind) as kind, lab.slug as lab, researcher.slug as researcher,
                source.slug as source, former.url
            from former_address former
                left join lab using (lab_id)
                left join researcher using (researcher_id)
                left join source using (source_id)""", "former.slug", "former.slug collate \"C\", former.kind");

    static final Form FORM = new Form(
            FILE,
            List.of(SLUG, KIND, LAB, RESEARCHER, SOURCE, URL),
            List.of(SLUG, KIND),
            THERE,
            FormerAddressRow::check);

    private static final Map<Kind, Column<Slug>> LEADS_TO =
            Map.of(Kind.LAB, LAB, Kind.RESEARCHER, RESEARCHER, Kind.SOURCE, SOURCE);

    private FormerAddressRow() {}

    private static void check(Row row, Refusals refusals) {
        LEADS_TO.forEach((kind, column) -> {
            if (row.has(column) != (row.need(KIND) == kind)) {
                refusals.add(row.refused(column, "An address leads to one of its kind, and to nothing else."));
            }
        });
        if (row.has(URL) && row.need(KIND) != Kind.SOURCE) {
            refusals.add(row.refused(URL, "Only a source stood on the web."));
        }
    }

    private static void mustBeAnAddress(String url) {
        new Publication(null, null, url, null, null, SourceKind.UNKNOWN, null);
    }

    /** What had the address. */
    enum Kind {
        LAB(LabRow.FORM),
        RESEARCHER(ResearcherRow.FORM),
        SOURCE(SourceRow.FORM);

        private final Form form;

        Kind(Form form) {
            this.form = form;
        }

        /** The file in which what is there now has its rows. */
        Form form() {
            return form;
        }
    }
}
