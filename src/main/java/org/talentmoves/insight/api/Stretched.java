package org.talentmoves.insight.api;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.talentmoves.timeline.StretchReader;
import org.talentmoves.timeline.api.Question;

/** Answers with a stretch of computed rows, and with the address of the next one, in the {@code Link} header too (RFC 8288). */
final class Stretched {

    private Stretched() {}

    /** @param answer makes the answer, given the address of what follows */
    static <T> ResponseEntity<T> answer(
            Question question, Optional<String> place, Function<@Nullable String, T> answer) {
        String first = question.first();
        String next = place.map(at -> Question.from(first, "after", StretchReader.written(at)))
                .orElse(null);
        String link =
                "<%s>; rel=\"first\"".formatted(first) + (next == null ? "" : ", <%s>; rel=\"next\"".formatted(next));
        return ResponseEntity.ok().header(HttpHeaders.LINK, link).body(answer.apply(next));
    }
}
