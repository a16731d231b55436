package org.talentmoves.source;

import org.talentmoves.shared.Slug;

/** Invented pieces of invented papers, and what they say. */
public final class SampleSources {

    public static final Source COURIER = source("courier-2025-06", "The Courier", SourceKind.NEWS_ORIGINAL);
    public static final Source GAZETTE = source("gazette-2025-06", "The Gazette", SourceKind.NEWS_REWRITE);

    private SampleSources() {}

    /** A report by The Courier. */
    public static Report courier(Stance stance) {
        return new Report(COURIER.id(), null, says(stance));
    }

    static Statement says(Stance stance) {
        return Statement.of(stance, Basis.UNNAMED_PEOPLE, "People familiar with the matter speak of it.");
    }

    private static Source source(String slug, String publisher, SourceKind kind) {
        return new Source(new Slug(slug), new Publication(publisher, null, null, null, "en", kind, null));
    }
}
