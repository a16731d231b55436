package org.talentmoves.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Qualifier;

/** Whatever is typed is understood or refused with a reason, soon, and nothing else happens. */
class AnyLineTests {

    private static final List<String> PIECES = List.of(
            "about",
            " ",
            "2025",
            "-",
            "–",
            "~",
            "June",
            "6",
            "30",
            "年",
            "月",
            "日",
            "$",
            "US$",
            "100",
            "1,000",
            ".",
            ",",
            "million",
            "万",
            "亿",
            "十",
            "百",
            "零",
            "to",
            "and",
            "between",
            "from",
            "over",
            "years",
            "a year",
            "up to",
            "+",
            "or more",
            "early",
            "Q2",
            "of",
            "the",
            "人",
            "?",
            "mid",
            "'",
            "上",
            "多",
            "¥",
            "undisclosed",
            "eight figures",
            "9",
            "w",
            "美元",
            "half a",
            "one hundred",
            "twenty",
            "共",
            "Monday",
            "周一",
            "/",
            "pa",
            "at least",
            ", ",
            "4 years",
            "two",
            "三百",
            "a million",
            "Mio");

    private static final List<String> SUMS = List.of(
            "up to", "about", "over", "+", "or more", "多", "between", "and", "–", "US$", "100", "300", "million", "万",
            "亿", "美元");

    private static final List<String> DATES = List.of(
            "about", "~", "?", "early", "mid", "Q2", "2025", "June", "30", "年", "6", "月", "-", "/", "Monday", "日");

    static Stream<Function<String, Object>> readers() {
        return Stream.of(WrittenDate::read, WrittenAmount::read, WrittenPay::read, WrittenCount::read);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isUnderstoodOrRefusedWithAReason(Function<String, Object> reader) {
        assertThat(lines(PIECES, 7))
                .allSatisfy(line -> assertThat(answer(reader, line)).as(line).isNotNull());
    }

    @Test
    void losesNoQualifierOnItsWay() {
        Map<String, Qualifier> words = Map.of(
                "up to",
                Qualifier.UP_TO,
                "about",
                Qualifier.ABOUT,
                "over",
                Qualifier.MORE_THAN,
                "+",
                Qualifier.AT_LEAST,
                "or more",
                Qualifier.AT_LEAST,
                "多",
                Qualifier.MORE_THAN,
                "between",
                Qualifier.RANGE,
                "–",
                Qualifier.RANGE);
        List<String> lines = lines(SUMS, 11).toList();
        List<Executable> understood = lines.stream()
                .filter(line -> answer(WrittenAmount::read, line) instanceof Understood)
                .flatMap(line -> words.entrySet().stream()
                        .filter(word -> line.contains(word.getKey()))
                        .<Executable>map(word -> () -> assertThat(
                                        WrittenAmount.read(line).value().qualifier())
                                .as(line)
                                .isEqualTo(word.getValue())))
                .toList();
        assertThat(understood).hasSizeGreaterThan(100);
        Assertions.assertAll(understood);
    }

    @Test
    void losesNoApproximationOnItsWay() {
        assertThat(lines(DATES, 13)
                        .filter(line -> Stream.of("about", "~", "?", "early", "mid", "Q2")
                                .anyMatch(line::contains))
                        .map(line -> answer(WrittenDate::read, line))
                        .filter(Understood.class::isInstance)
                        .toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(understood -> assertThat(String.valueOf(understood)).contains("~"));
    }

    private static Stream<String> lines(List<String> pieces, int seed) {
        Random chance = new Random(seed);
        return IntStream.range(0, 50_000)
                .mapToObj(line -> IntStream.range(0, 1 + chance.nextInt(6))
                        .mapToObj(piece -> pieces.get(chance.nextInt(pieces.size())))
                        .collect(Collectors.joining(chance.nextBoolean() ? " " : "")));
    }

    private static Object answer(Function<String, Object> reader, String line) {
        try {
            return reader.apply(line);
        } catch (Invalid refusal) {
            return refusal.reason();
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void isAnsweredSoonHoweverItRepeats(Function<String, Object> reader) {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> PIECES.forEach(piece -> answer(reader, repeated(piece))));
    }

    private static String repeated(String piece) {
        return (piece + " ").repeat(200 / (piece.length() + 1)).strip();
    }

    @Test
    void isOneLineOfAtMostTwoHundredCharacters() {
        assertThat(answer(WrittenDate::read, "about ".repeat(30) + "2025")).isInstanceOf(Understood.class);
        assertThat(answer(WrittenDate::read, "about ".repeat(33) + "2025")).isInstanceOf(String.class);
    }
}
