package org.talentmoves.history.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentmoves.merging.Union;

/** The pages of two that were merged; that of the one that went leads to where it is now. */
public record MergedView(
        @Schema(example = "/researchers/juno-a") String gone,
        @Schema(example = "/researchers/juno-adeyemi") String kept) {

    static @Nullable MergedView of(@Nullable Union union) {
        return union == null
                ? null
                : new MergedView(union.gone().path(), union.kept().path());
    }
}
