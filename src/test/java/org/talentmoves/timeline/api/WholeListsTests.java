package org.talentmoves.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.talentmoves.editorial.LastChange;
import org.talentmoves.editorial.Snapshots;

/** How the states of whole lists are named. */
class WholeListsTests {

    private static final Instant SINCE = Instant.parse("2025-07-01T08:00:00Z");

    private final LastChange changes = mock(LastChange.class);
    private final Question question = mock(Question.class);
    private Instant now = SINCE.plusSeconds(60);

    @BeforeEach
    void ask() {
        isIn("a.1");
        when(question.form()).thenReturn(Form.CSV);
    }

    private void isIn(String state) {
        when(changes.state()).thenReturn(new LastChange.State(state, Optional.of(SINCE)));
    }

    private WholeList list(String query) {
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/api/v1/moves");
        asked.setQueryString(query);
        return new WholeLists(changes, mock(Snapshots.class), Clock.fixed(now, ZoneOffset.UTC)).of(question, asked);
    }

    @Test
    void hasTheSameTagUntilSomethingChanges() {
        WholeList before = list("lab=meta");
        now = now.plusSeconds(20_000);
        assertThat(list("lab=meta")).isEqualTo(before);
        assertThat(before.tag()).matches("\"[0-9a-f]{32}\"");
        assertThat(before.since()).contains(SINCE);
        isIn("a.2");
        assertThat(list("lab=meta").tag()).isNotEqualTo(before.tag());
    }

    @Test
    void hasAnotherTagAtAnotherAddressAndInAnotherForm() {
        String tag = list("lab=meta").tag();
        assertThat(list("lab=openai").tag()).isNotEqualTo(tag);
        assertThat(list(null).tag()).isNotEqualTo(tag);
        when(question.form()).thenReturn(Form.NDJSON);
        assertThat(list("lab=meta").tag()).isNotEqualTo(tag);
    }

    /** Footnotes name the day, and tenures are counted up to it. */
    @Test
    void isOfItsDay() {
        WholeList today = list(null);
        now = Instant.parse("2025-07-02T00:00:00Z");
        assertThat(list(null).tag()).isNotEqualTo(today.tag());
        assertThat(list(null).since()).contains(now);
    }
}
