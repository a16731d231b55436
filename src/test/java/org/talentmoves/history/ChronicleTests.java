package org.talentmoves.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
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
    private static final Map<String, String> COURIER = Map.of("source", "courier", "stance", "supports");
    private static final Map<String, String> GAZETTE = Map.of("source", "gazette", "stance", "supports");
    private static final Whole NOW = new Whole(Map.of("kind", "hire"), List.of());
    private static final Whole OTHER = new Whole(Map.of("kind", "founding"), List.of());
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
    void findsSinceWhenEachFieldWasWrong() {
        Whole first = said("hire", "engineer", COURIER);
        Whole second = said("return", "engineer", COURIER);
        Whole third = said("hire", "scientist", COURIER);
        Chronicle history = of(third, published(1, first), completed(2, second), corrected(3, null));
        assertThat(correction(history).fields())
                .extracting(mended ->
                        mended.what().facet().name() + mended.course().since().number())
                .containsExactlyInAnyOrder("kind2", "role1");
    }

    @Test
    void findsSinceWhenACitationStood() {
        Whole first = said("hire", "engineer", COURIER, GAZETTE);
        Whole second = said("hire", "scientist", COURIER, GAZETTE);
        Whole third = said("hire", "scientist", COURIER);
        Chronicle history = of(third, published(1, first), completed(2, second), corrected(3, null));
        assertThat(correction(history).citations())
                .singleElement()
                .satisfies(
                        mended -> assertThat(mended.course().since().number()).isEqualTo(1));
    }

    @Test
    void tellsHowLongAFactStoodFromSinceWhenItWasToldSo() {
        Chronicle history = of(NOW, published(1, THEN), corrected(2, NOW), revision(3, Act.RETRACTED, null));
        Correction correction = correction(history);
        assertThat(correction.whole().orElseThrow().since().number()).isEqualTo(1);
        assertThat(correction.worded().orElseThrow().number()).isEqualTo(2);
        assertThat(history.retraction()).contains(history.present());
    }

    @Test
    void knowsWhenACorrectionWasUndone() {
        Chronicle history = of(THEN, published(1, THEN), corrected(2, NOW), revision(3, Act.RESTORED, null));
        Course course = correction(history, 2).fields().get(0).course();
        assertThat(course.end()).isEqualTo(history.present());
        assertThat(course.again()).isTrue();
    }

    @Test
    void knowsThatTheOldTextCameBackLater() {
        Whole more = new Whole(Map.of("kind", "hire, later return"), List.of());
        Chronicle history =
                of(THEN, published(1, THEN), corrected(2, NOW), completed(3, more), revision(4, Act.CORRECTED, null));
        assertThat(kind(history).sequel()).isEqualTo(new Sequel(history.present(), null, null));
        Chronicle mended = of(
                OTHER,
                published(1, THEN),
                corrected(2, NOW),
                corrected(3, more),
                corrected(4, THEN),
                corrected(5, null));
        assertThat(kind(mended).sequel())
                .isEqualTo(new Sequel(mended.version(4).orElseThrow(), null, mended.present()));
    }

    @Test
    void takesNothingForTheOldTextWhereTheWorldChangedBack() {
        Chronicle history = of(
                THEN,
                published(1, THEN),
                corrected(2, NOW),
                revision(3, Act.UPDATED, THEN),
                corrected(4, said("return", "engineer")));
        assertThat(kind(history).sequel()).isEqualTo(Sequel.NONE);
    }

    @Test
    void findsNothingRightAgainThatWasNeverUndone() {
        Chronicle history = of(NOW, published(1, THEN), corrected(2, NOW), completed(3, OTHER), corrected(4, null));
        assertThat(kind(history).sequel()).isEqualTo(Sequel.NONE);
    }

    @Test
    void takesALabThatWasMergedForTheOneThatItWasMergedInto() {
        Whole wrong = new Whole(Map.of("to_lab", "aurora"), List.of());
        Whole right = new Whole(
                Map.of("to_lab", "halcyon-labs"), List.of(Map.of("source", "courier", "speaks_for", "halcyon-labs")));
        Whole merged =
                new Whole(Map.of("to_lab", "halcyon"), List.of(Map.of("source", "courier", "speaks_for", "halcyon")));
        Chronicle history = of(merged, published(1, wrong), corrected(2, right), revision(3, Act.MERGED, null));
        Correction correction = correction(history, 2);
        assertThat(correction.fields().get(0).course().end()).isNull();
        assertThat(correction.citations().get(0).course().end()).isNull();
    }

    @Test
    void saysNothingElseOfWhatWasMergedAfterItWasPutRight() {
        Chronicle history =
                Chronicle.of(MOVE, List.of(revision(3, Act.MERGED, null), corrected(2, NOW), published(1, THEN)), null);
        assertThat(correction(history, 2).fields().get(0).course().end()).isNull();
    }

    @Test
    void knowsThatARetractionWasTakenBack() {
        Chronicle history = of(
                NOW,
                published(1, NOW),
                revision(2, Act.RETRACTED, null),
                revision(3, Act.REINSTATED, null),
                completed(4, null));
        assertThat(history.retraction()).isEmpty();
        assertThat(correction(history, 2).whole().orElseThrow().end().number()).isEqualTo(3);
    }

    private static Course kind(Chronicle history) {
        return correction(history, 2).fields().stream()
                .filter(mended -> mended.what().facet().name().equals("kind"))
                .findFirst()
                .orElseThrow()
                .course();
    }

    private static Correction correction(Chronicle history) {
        return correction(history, history.latest());
    }

    private static Correction correction(Chronicle history, int version) {
        return Correction.of(entry(history, version), history, new Heirs(Map.of("lab/halcyon-labs", "halcyon")));
    }

    private static LedgerEntry entry(Chronicle history, int version) {
        return new LedgerEntry(
                history.version(version).orElseThrow().revision(), new Calling(MOVE, null, null, null, null, false));
    }

    @SafeVarargs
    private static Whole said(String kind, String role, Map<String, String>... citations) {
        return new Whole(Map.of("kind", kind, "role", role), List.of(citations));
    }

    private static Revision published(int version, @Nullable Whole content) {
        return revision(version, Act.PUBLISHED, content);
    }

    private static Revision completed(int version, @Nullable Whole content) {
        return revision(version, Act.COMPLETED, content);
    }

    private static Revision corrected(int version, @Nullable Whole content) {
        return revision(version, Act.CORRECTED, content);
    }

    private static Chronicle of(Whole present, Revision... oldestFirst) {
        List<Revision> revisions = new ArrayList<>(List.of(oldestFirst));
        Collections.reverse(revisions);
        return Chronicle.of(MOVE, revisions, present);
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
