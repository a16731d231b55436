package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.SourceKind;

/** A source as it is named beside a fact. */
public record SourceRef(
        String slug,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable PartialDate publishedOn,
        @Nullable String language,
        SourceKind kind) {

    /** The publisher, or the slug where no publisher is known. */
    public String name() {
        return publisher == null ? slug : publisher;
    }
}
