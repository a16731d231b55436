package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTests {

    private static String line(String text) {
        return Text.line("The name", text, 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ines Okafor", "林之遥", "O’Neill–Ávila", "𠮷田", "میرا", "می\u200cشود", "👩\u200d🔬", "a & <b>"})
    void isKeptAsItIsGiven(String text) {
        assertThat(line(text)).isEqualTo(text);
    }

    @Test
    void mayHaveLines() {
        assertThat(Text.lines("The remark", " One. \r\n\tTwo.\u2028\nThree.\n ", 40))
                .isEqualTo("One.\n Two.\n\nThree.");
        assertThatRefusal(() -> Text.lines("The remark", "One.\n\u202eTwo.", 40))
                .isInstanceOf(TextRefused.class);
        assertThatRefusal(() -> Text.lines("The remark", " \n ", 40)).isInstanceOf(TextRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Ines ",
                "Ines\n",
                "\tInes",
                "\u3000Ines\u3000",
                "\u00a0Ines",
                "Ines\u202f",
                "\u2007Ines\u00a0 ",
                "\u2028Ines"
            })
    void losesTheSpaceAroundIt(String text) {
        assertThat(line(text)).isEqualTo("Ines");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n", "\u3000", "\u00a0", "\u2007\u202f", " \u00a0 "})
    void isMissingWhenBlank(String text) {
        assertThatRefusal(() -> line(text)).isOf(TextRefused.class).saying("The name is missing.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n", "\u3000", "\u00a0", "\u2007\u202f", " \u00a0 "})
    void isNothingWhenBlankAndNotNeeded(String text) {
        assertThat(Text.lineOrNothing("The note", text, 20)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\nb",
                "a\tb",
                "a\r\nb",
                "a\u001bb",
                "a\u007fb",
                "a\u0085b",
                "a\u2028b",
                "a\u2029b",
                "\u0000"
            })
    void refusesControlCharacters(String text) {
        assertThatRefusal(() -> line(text)).isOf(TextRefused.class).saying("does not print");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud800b", "a\udc00b", "\ud83d", "\ude00\ud83d"})
    void refusesHalfACharacter(String text) {
        assertThatRefusal(() -> line(text)).isOf(TextRefused.class);
    }

    /** They turn the reading order round, so that a name reads as another. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u202eb", "a\u202ab", "a\u2066b", "a\u2069b", "a\u200eb", "a\u200fb", "a\u061cb"})
    void refusesMarksOfReadingDirection(String text) {
        assertThatRefusal(() -> line(text)).isOf(TextRefused.class);
    }

    /** They make two names that look the same. */
    @ParameterizedTest
    @ValueSource(strings = {"a\u200bb", "\ufeffab", "a\u00adb", "a\u2060b", "a\ufff9b", "a\udb40\udc41b"})
    void refusesCharactersThatNobodySees(String text) {
        assertThatRefusal(() -> line(text)).isOf(TextRefused.class);
    }

    /** XML 1.0, and with it every feed, cannot hold the first two. */
    @ParameterizedTest
    @ValueSource(strings = {"a\ufffeb", "a\uffffb", "a\ufdd0b", "a\ud83f\udffeb"})
    void refusesWhatUnicodeNeverMakesACharacter(String text) {
        assertThatRefusal(() -> line(text)).isOf(TextRefused.class);
    }

    @Test
    void namesTheCharacterThatDoesNotPrint() {
        assertThatRefusal(() -> line("Ines\u202e Okafor"))
                .saying("The name holds a character that does not print (U+202E)");
    }

    @Test
    void isAsLongAsAllowedAndNoLonger() {
        assertThat(line("a".repeat(20))).hasSize(20);
        assertThatRefusal(() -> line("a".repeat(21)))
                .isOf(TextRefused.class)
                .saying("The name has 21 characters, 20 are the most.");
    }

    @Test
    void isMeasuredWithoutTheSpaceAroundIt() {
        assertThat(line(" ".repeat(50) + "a".repeat(20) + " ".repeat(50))).hasSize(20);
    }

    @Test
    void showsAShortTextWhole() {
        assertThat(Text.shown("林之遥")).isEqualTo("林之遥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\ud800b", "a\u202eb", "a\u2028b", "a\u200bb", "a\uffffb"})
    void showsAReplacementForWhatDoesNotPrint(String text) {
        assertThat(Text.shown(text)).isEqualTo("a\ufffdb");
    }

    @Test
    void showsTheBeginningOfALongTextAndCutsNoCharacterInHalf() {
        assertThat(Text.shown("𠮷".repeat(60))).isEqualTo("𠮷".repeat(60));
        assertThat(Text.shown("𠮷".repeat(61))).isEqualTo("𠮷".repeat(59) + "…");
    }
}
