package org.talentmoves.timeline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.talentmoves.timeline.Cursor;
import org.talentmoves.timeline.Entries;
import org.talentmoves.timeline.Listed;

/** A stretch of a list, with the addresses of the stretches beside it; also in the {@code Link} header (RFC 8288). */
record Listing<T>(
        List<T> items,

        @Schema(description = "The address of what follows; null at the end.") @Nullable
        String next,

        @Schema(description = "The address of what comes before; null at the beginning.") @Nullable
        String prev,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description = "Only with count=true, in lists of facts: how many match in all.")
        @Nullable
        BoundsView bounds,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "Only with count=true, in lists of labs, researchers, sources and mentions: how many are in the list, whoever denies"
                                + " what is told of them.")
        @Nullable
        Integer count,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "With count: how many reportedBy and minStanding leave out of the list, since nothing is told of them.")
        @Nullable
        MissingView leftOut,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                description =
                        "With count, in the list of labs: how many moves of the period asked for are left out of the balances.")
        @Nullable
        LeftOutView movesLeftOut) {

    static <F> ResponseEntity<Listing<F>> of(
            Question question, List<F> items, Entries entries, @Nullable BoundsView bounds) {
        Links links = Links.of(
                question.address().first(),
                entries.older().map(Cursor::toString),
                entries.newer().map(Cursor::toString));
        return links.with(between(links, items, bounds, null));
    }

    static <T, V> ResponseEntity<Listing<V>> of(
            Question question, Listed<T> listed, Function<T, V> view, @Nullable CountView count) {
        Links links = Links.of(question.address().first(), listed);
        return links.with(between(links, listed.map(view).list(), null, count));
    }

    /** A stretch within another answer, of a list that begins at an address. */
    static <T, V> Listing<V> of(String first, Listed<T> listed, Function<T, V> view) {
        return between(Links.of(first, listed), listed.map(view).list(), null, null);
    }

    private static <T> Listing<T> between(
            Links links, List<T> items, @Nullable BoundsView bounds, @Nullable CountView count) {
        return new Listing<>(
                items,
                links.next(),
                links.prev(),
                bounds,
                count == null ? null : count.count(),
                count == null ? null : MissingView.of(count.leftOut()),
                count == null || count.moves() == null ? null : LeftOutView.of(count.moves()));
    }
}
