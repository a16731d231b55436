package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactIdTests {

    @ParameterizedTest
    @CsvSource({"m001, MOVE", "o002, OFFER", "p003, PAY_TERM", "d004, DEAL", "b005, BENCHMARK", "t006, MILESTONE"})
    void beginsWithTheLetterOfItsKind(String text, FactKind kind) {
        assertThat(new FactId(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void readsItsNumberAsItWasGiven(FactKind kind) {
        assertThat(Stream.of(1L, 42L, 999L, 1000L, 999_999_999_999L))
                .allSatisfy(
                        number -> assertThat(FactId.of(kind, number).number()).isEqualTo(number));
    }

    @ParameterizedTest
    @CsvSource({"1, m001", "42, m042", "999, m999", "1000, m1000", "1234567, m1234567"})
    void hasAtLeastThreeDigits(long number, String text) {
        assertThat(FactId.of(FactKind.MOVE, number)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "m",
                "m1",
                "m01",
                "m0001",
                "001",
                "M001",
                "x001",
                "m001\n",
                " m001",
                "m-01",
                "m00a",
                "m1234567890123",
                "m００１",
                "m٠٠١",
                "m001\u0000",
                "mm001"
            })
    void refusesWhatIsNoId(String text) {
        assertThatRefusal(() -> new FactId(text)).isOf(NotAFactId.class).saying("such as m001");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -100, 1_000_000_000_000L, Long.MAX_VALUE})
    void refusesANumberThatItCannotWrite(long number) {
        assertThatRefusal(() -> FactId.of(FactKind.MOVE, number)).isOf(NotAFactId.class);
    }

    @Test
    void followsTheNumbersOverTheThousand() {
        assertThat(Stream.of("p1000", "p002", "p999", "p10000").map(FactId::new).sorted())
                .extracting(FactId::value)
                .containsExactly("p002", "p999", "p1000", "p10000");
    }

    @Test
    void isItselfWhenItIsOfTheKindAskedFor() {
        FactId move = new FactId("m001");
        assertThat(move.mustBe(FactKind.MOVE)).isSameAs(move);
    }

    @Test
    void refusesToStandForAFactOfAnotherKind() {
        assertThatRefusal(() -> new FactId("o001").mustBe(FactKind.PAY_TERM))
                .isOf(NotAFactId.class)
                .saying("“o001” is no id of the kind pay_term: those begin with p.");
    }

    @Test
    void isWrittenAlikeOnMachinesOfAllLanguages() {
        assertThat(InLocale.withArabicDigits(() -> FactId.of(FactKind.MOVE, 7))).hasToString("m007");
    }
}
