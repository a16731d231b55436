package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentmoves.context.MilestoneKind;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Standing;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;

class EntriesTests {

    private static final Cursor PLACE = new Cursor(0, "t500");

    /** {@code <} and {@code >} mean that there are newer and older facts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first  | 3 2 1   | 3 2 1
            first  | 4 3 2 1 | 4 3 2 >
            after  | 3 2 1   | < 3 2 1
            after  | 4 3 2 1 | < 4 3 2 >
            before | 1 2 3   | 3 2 1 >
            before | 1 2 3 4 | < 3 2 1 >
            first  | ''      | ''
            after  | ''      | ''
            before | ''      | ''
            """)
    void areCutToWhatWasAskedFor(String from, String read, String cut) {
        assertThat(told(Entries.cut(entries(read), stretch(from)))).isEqualTo(cut);
    }

    @Test
    void goOnAfterTheLastAndBeforeTheFirst() {
        Entries entries = Entries.cut(entries("4 3 2 1"), stretch("after"));
        assertThat(entries.older()).contains(new Cursor(0, "t102"));
        assertThat(entries.newer()).contains(new Cursor(0, "t104"));
    }

    @Test
    void goOnAtTheSamePlaceWhenSomeAreLeftOut() {
        Entries all = Entries.cut(entries("4 3 2 1"), stretch("first"));
        Entries some = all.without(entry -> entry.id().number() == 102);
        assertThat(some.list()).extracting(entry -> entry.id().number()).containsExactly(104L, 103L);
        assertThat(some.older()).isEqualTo(all.older());
    }

    private static Stretch stretch(String from) {
        return new Stretch(3, from.equals("after") ? PLACE : null, from.equals("before") ? PLACE : null);
    }

    private static List<Entries.Placed> entries(String numbers) {
        return Arrays.stream(numbers.split(" "))
                .filter(number -> !number.isEmpty())
                .map(number -> new Entries.Placed(entry(number), 0))
                .toList();
    }

    private static Entry entry(String number) {
        Assessment assessment = new Assessment(
                Standing.SINGLE_ORIGIN,
                new Support(List.of(), List.of(Voice.publisher("The Courier", null)), List.of()),
                Denial.NONE,
                List.of(),
                1,
                null);
        Story story = new Story.Marked(MilestoneKind.STATEMENT, null, null, "So.", null, null, null);
        return new Entry(
                new FactId("t10" + number), 1, Instant.EPOCH, Instant.EPOCH, null, assessment, story, List.of());
    }

    private static String told(Entries entries) {
        String list = entries.list().stream()
                .map(entry -> entry.id().value().substring(3))
                .collect(Collectors.joining(" "));
        return (entries.newer().isPresent() ? "< " : "")
                + list
                + (entries.older().isPresent() ? " >" : "");
    }
}
