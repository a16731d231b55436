package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.SourceKind;
import org.talentmoves.timeline.SourceRef;

/** A source as it is named beside a fact. */
public record SourceRefView(
        String slug,
        @Nullable String publisher,
        @Nullable String title,

        @Schema(description = "The address of the published piece itself.") @Nullable
        String url,

        @Nullable DateView publishedOn,
        @Nullable String language,
        SourceKind kind) {

    public static SourceRefView of(SourceRef source) {
        return new SourceRefView(
                source.slug(),
                source.publisher(),
                source.title(),
                source.url(),
                DateView.of(source.publishedOn()),
                source.language(),
                source.kind());
    }

    static @Nullable SourceRefView ofNullable(@Nullable SourceRef source) {
        return source == null ? null : of(source);
    }
}
