package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameWordsTests {

    /** Words in quotation marks that hold letters and digits only, each perhaps begun at least, all of them asked for. */
    private static final Pattern QUERY = Pattern.compile("('[\\p{L}\\p{N}]+'(:\\*)?( & '[\\p{L}\\p{N}]+'(:\\*)?)*)?");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lin Zhiyao       | lin zhiyao
            Inés Ökafor      | ines okafor
            O’Neil           | oneil
            Okafor-O'Neil    | okafor oneil
            GPT-4            | gpt 4
            林               | 林
            林知遥           | 林 知 遥 林知 知遥
            林知遥 (Zhiyao)  | 林 知 遥 林知 知遥 zhiyao
            通义Qwen         | 通 义 通义 qwen
            ﬁn ①             | fin 1
            …                | ''
            """)
    void areWithoutCaseAndAccents(String name, String words) {
        assertThat(String.join(" ", NameWords.of(List.of(name)))).isEqualTo(words);
    }

    @Test
    void areNoLongerThanTheDatabaseTakes() {
        assertThat(NameWords.of(List.of("㌖".repeat(200))))
                .singleElement()
                .satisfies(word ->
                        assertThat(word.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2046));
    }

    @Test
    void areGivenOnceForAllNames() {
        assertThat(NameWords.of(List.of("Lin Zhiyao", "Zhiyao LIN", "林知遥")))
                .containsExactly("lin", "zhiyao", "林", "知", "遥", "林知", "知遥");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            zhi        | 'zhi':*
            Lin Zhiyao | 'lin':* & 'zhiyao':*
            林         | '林'
            林知       | '林知'
            林知遥     | '林知' & '知遥'
            林 zhi     | '林' & 'zhi':*
            a & b      | 'a':* & 'b':*
            !a         | 'a':*
            """)
    void areAskedForAsBeginningsAndChineseAsPairs(String text, String query) {
        assertThat(NameWords.query(text)).isEqualTo(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!", "'", "\\", ":*", "& |", "😀", "—", "。", "()", "<->"})
    void askForNothingWhereThereIsNoLetterAndNoDigit(String text) {
        assertThat(NameWords.query(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "a'b",
                "a\\",
                "\\'",
                "'; drop table lab;--",
                "a:*B",
                "(a",
                "a <-> b",
                "!a | b",
                "𠀀𠀁",
                "a\0b",
                "\uD800"
            })
    void areNothingButQuotedLettersAndDigits(String text) {
        assertThat(NameWords.query(text)).matches(QUERY);
    }

    @Test
    void areNothingElseForAnyText() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(12), 0, 0x30000)
                    .map(point -> random.nextInt(3) == 0 ? "'\\:*&|!()<> a李".charAt(point % 14) : point)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(NameWords.query(text)).matches(QUERY);
            assertThat(NameWords.of(List.of(text))).allMatch(word -> word.matches("[\\p{L}\\p{N}]+"));
        }
    }

    @Test
    void findEveryNameThatTheyWereTakenFrom() {
        for (String name : List.of("Lin Zhiyao", "林知遥", "Inés Ökafor-O'Neil", "通义Qwen", "北风 智能")) {
            assertThat(Arrays.stream(NameWords.query(name).split(" & ")))
                    .extracting(word -> word.replaceAll("[':*]", ""))
                    .isSubsetOf(NameWords.of(List.of(name)));
        }
    }
}
