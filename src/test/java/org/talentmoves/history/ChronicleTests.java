package org.talentmoves.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;

class ChronicleTests {

    private static final Subject MOVE = Subject.read("m001");
    private static final Whole NOW = new Whole(Map.of("kind", "hire"), List.of());
    private static final Whole THEN = new Whole(Map.of("kind", "return"), List.of());

    @Test
    void letsAVersionStandUntilTheNext() {
        Chronicle history = history(revision(2, Act.CORRECTED, null), revision(1, Act.PUBLISHED, THEN));
        assertThat(history.versions())
                .extracting(Version::until)
                .containsExactly(null, OffsetDateTime.parse("2026-07-02T00:00Z"));
        assertThat(history.present().content()).isEqualTo(NOW);
    }

    @Test
    void knowsThatARetractionLeavesWhatWasSaid() {
        Chronicle history = history(
                revision(3, Act.RETRACTED, null), revision(2, Act.CORRECTED, null), revision(1, Act.PUBLISHED, null));
        assertThat(history.versions()).extracting(Version::content).containsExactly(NOW, NOW, null);
    }

    @Test
    void tellsAVersionThatNeverWasFromOneThatIsNotOnRecord() {
        Chronicle history = history(revision(3, Act.CORRECTED, null));
        assertThat(history.version(2)).isEmpty();
        assertThatExceptionOfType(NoSuchVersion.class)
                .isThrownBy(() -> history.version(4))
                .withMessageContaining("There is no version 4 of m001; version 3 is the latest.");
    }

    @Test
    void findsSinceWhenAMistakeStood() {
        Chronicle history = history(
                revision(4, Act.CORRECTED, null),
                revision(3, Act.COMPLETED, THEN),
                revision(2, Act.COMPLETED, THEN),
                revision(1, Act.PUBLISHED, NOW));
        assertThat(history.wrongSince(history.present())).contains(OffsetDateTime.parse("2026-07-02T00:00Z"));
    }

    @Test
    void takesBackAllThatWasSaidOfWhatIsRetracted() {
        Chronicle history = history(
                revision(3, Act.RETRACTED, null), revision(2, Act.CORRECTED, NOW), revision(1, Act.PUBLISHED, THEN));
        assertThat(history.wrongSince(history.present())).contains(OffsetDateTime.parse("2026-07-01T00:00Z"));
    }

    private static Chronicle history(Revision... revisions) {
        return Chronicle.of(MOVE, List.of(revisions), NOW);
    }

    private static Revision revision(int version, Act act, @Nullable Whole content) {
        Occasion occasion = new Occasion(act, null, null, null, null, null);
        return new Revision(
                MOVE,
                version,
                occasion,
                OffsetDateTime.parse("2026-07-0" + version + "T00:00Z"),
                content,
                null,
                List.of());
    }
}
