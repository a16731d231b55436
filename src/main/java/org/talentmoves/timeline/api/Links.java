package org.talentmoves.timeline.api;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.talentmoves.timeline.Listed;
import org.talentmoves.timeline.StretchReader;

/**
 * The addresses of the stretches of a list beside one that is answered.
 *
 * @param next null at the end
 * @param prev null at the beginning
 */
public record Links(
        String first, @Nullable String next, @Nullable String prev) {

    /** Those beside a stretch of the list that begins at an address. */
    public static Links of(String first, Listed<?> listed) {
        return of(
                first,
                listed.next().map(StretchReader::written),
                listed.previous().map(StretchReader::written));
    }

    /** Those after and before places as addresses write them. */
    static Links of(String first, Optional<String> after, Optional<String> before) {
        return new Links(first, link(first, "after", after), link(first, "before", before));
    }

    private static @Nullable String link(String first, String parameter, Optional<String> place) {
        return place.map(at -> AskedAddress.from(first, parameter, at)).orElse(null);
    }

    /** The answer with the addresses in its {@code Link} header, too (RFC 8288). */
    public <T> ResponseEntity<T> with(T answer) {
        return ResponseEntity.ok().header(HttpHeaders.LINK, header()).body(answer);
    }

    private String header() {
        return Stream.of(relation("first", first), relation("next", next), relation("prev", prev))
                .filter(relation -> !relation.isEmpty())
                .collect(joining(", "));
    }

    private static String relation(String name, @Nullable String address) {
        return address == null ? "" : "<%s>; rel=\"%s\"".formatted(address, name);
    }
}
