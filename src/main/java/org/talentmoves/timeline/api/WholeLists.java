package org.talentmoves.timeline.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.talentmoves.editorial.LastChange;
import org.talentmoves.editorial.Snapshots;

/**
 * Names the states of whole lists, without reading them: by the state of what is public, the address and the form, and the day,
 * as footnotes name it and some lists count up to it.
 */
@Component
class WholeLists {

    private final LastChange changes;
    private final Snapshots snapshots;
    private final Clock clock;

    WholeLists(LastChange changes, Snapshots snapshots, Clock clock) {
        this.changes = changes;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** As it is before anything is read of it. */
    WholeList of(Question question, HttpServletRequest asked) {
        return of(changes.state(), question, asked);
    }

    /** As all that is read of it by {@code reading} is. */
    void atOneMoment(Question question, HttpServletRequest asked, Consumer<WholeList> reading) {
        snapshots.read(state -> {
            reading.accept(of(state, question, asked));
            return question;
        });
    }

    private WholeList of(LastChange.State state, Question question, HttpServletRequest asked) {
        Instant now = clock.instant();
        String named = String.join(
                "\n",
                state.name(),
                asked.getRequestURI(),
                Optional.ofNullable(asked.getQueryString()).orElse(""),
                question.form().name(),
                LocalDate.ofInstant(now, ZoneOffset.UTC).toString());
        return new WholeList(
                "\"%s\"".formatted(DigestUtils.md5DigestAsHex(named.getBytes(UTF_8))), state.sinceOnADay(now));
    }
}
