package org.talentmoves.timeline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.talentmoves.editorial.LastChange;

/**
 * Names the states of whole lists, without reading them: by the state of what is public, the address and the form. Footnotes
 * name the day on which the sources were looked at, so that with them it is another state each day, and has no date.
 */
@Component
class WholeLists {

    private final LastChange changes;
    private final Clock clock;

    WholeLists(LastChange changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    WholeList of(Question question, HttpServletRequest asked) {
        boolean isOfToday = question.includes().contains(Include.SENTENCES);
        LastChange.State state = changes.state();
        String named = String.join(
                "\n",
                state.name(),
                asked.getRequestURI(),
                Optional.ofNullable(asked.getQueryString()).orElse(""),
                question.form().name(),
                isOfToday ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString() : "");
        return new WholeList(
                "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(named.getBytes(UTF_8))),
                isOfToday ? Optional.empty() : state.since());
    }
}
