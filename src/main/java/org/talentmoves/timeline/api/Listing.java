package org.talentmoves.timeline.api;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.talentmoves.timeline.Cursor;
import org.talentmoves.timeline.Entries;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.StretchReader;

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
                        "Only with count=true, in lists of labs, researchers and sources: how many are in the list, whoever denies what"
                                + " is told of them.")
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
        return between(
                question,
                items,
                entries.older().map(Cursor::toString),
                entries.newer().map(Cursor::toString),
                bounds,
                null);
    }

    static <T, V> ResponseEntity<Listing<V>> of(
            Question question, Listed<T> listed, Function<T, V> view, @Nullable CountView count) {
        return between(
                question,
                listed.list().stream().map(view).toList(),
                listed.next().map(StretchReader::written),
                listed.previous().map(StretchReader::written),
                null,
                count);
    }

    private static <T> ResponseEntity<Listing<T>> between(
            Question question,
            List<T> items,
            Optional<String> after,
            Optional<String> before,
            @Nullable BoundsView bounds,
            @Nullable CountView count) {
        String first = question.first();
        return new Listing<>(
                        items,
                        link(first, "after", after),
                        link(first, "before", before),
                        bounds,
                        count == null ? null : count.count(),
                        count == null ? null : MissingView.of(count.leftOut()),
                        count == null || count.moves() == null ? null : LeftOutView.of(count.moves()))
                .answer(first);
    }

    private static @Nullable String link(String first, String parameter, Optional<String> place) {
        return place.map(at -> Question.from(first, parameter, at)).orElse(null);
    }

    ResponseEntity<Listing<T>> answer(String first) {
        return ResponseEntity.ok().header(HttpHeaders.LINK, links(first)).body(this);
    }

    private String links(String first) {
        return Stream.of(relation("first", first), relation("next", next), relation("prev", prev))
                .filter(relation -> !relation.isEmpty())
                .collect(joining(", "));
    }

    private static String relation(String name, @Nullable String address) {
        return address == null ? "" : "<%s>; rel=\"%s\"".formatted(address, name);
    }
}
