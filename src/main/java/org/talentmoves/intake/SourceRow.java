package org.talentmoves.intake;

import static org.talentmoves.intake.Column.maybe;
import static org.talentmoves.intake.Column.needed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Slug;
import org.talentmoves.source.Publication;
import org.talentmoves.source.SourceKind;

/** A row of sources.csv. */
final class SourceRow {
    static final String FILE = "sources.csv";
    static final Column<Slug> ID = needed("id", Cell.SLUG);
    static final Column<String> PUBLISHER = maybe("publisher", Cell.text(publisher -> printed(publisher, null)));
    static final Column<String> TITLE = maybe("title", Cell.text(title -> printed(null, title)));
    static final Column<String> URL = maybe("url", Cell.text(url -> placed(url, null, null)));
    static final Column<PartialDate> PUBLISHED_ON = maybe("published_on", Cell.DATE);
    static final Column<String> LANGUAGE = maybe("language", Cell.text(language -> placed(null, language, null)));
    static final Column<SourceKind> KIND = needed("kind", Cell.word(SourceKind.class));
    static final Column<Slug> RELAYS = maybe("relays", Cell.SLUG).in(FILE);
    static final Column<String> NOTE = maybe("note", Cell.text(note -> placed(null, null, note)));

    private static final There THERE = new There("""
            select source.slug as id, source.source_id as identity, source.publisher, source.title, source.url,
                source.published_on, source.language, lower(source.kind) as kind, origin.slug as relays, source.note
            from source left join source origin on origin.source_id = source.relays_id""", "source.slug", "source.slug collate \"C\"");

    static final Form FORM = new Form(
            FILE,
            List.of(ID, PUBLISHER, TITLE, URL, PUBLISHED_ON, LANGUAGE, KIND, RELAYS, NOTE),
            List.of(ID),
            THERE,
            (row, refusals) -> {});

    private SourceRow() {}

    static Publication publication(Row row) {
        return new Publication(
                row.get(PUBLISHER),
                row.get(TITLE),
                row.get(URL),
                row.get(PUBLISHED_ON),
                row.get(LANGUAGE),
                row.need(KIND),
                row.get(NOTE));
    }

    private static Publication printed(@Nullable String publisher, @Nullable String title) {
        return new Publication(publisher, title, null, null, null, SourceKind.UNKNOWN, null);
    }

    private static Publication placed(@Nullable String url, @Nullable String language, @Nullable String note) {
        return new Publication(null, null, url, null, language, SourceKind.UNKNOWN, note);
    }
}
