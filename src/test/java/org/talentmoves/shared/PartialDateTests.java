package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.PartialDate.Precision;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            EDTF,        PRECISION, EARLIEST,   LATEST,     POSITION
            2025,        YEAR,      2025-01-01, 2025-12-31, 20250000
            2025~,       YEAR,      2025-01-01, 2025-12-31, 20250000
            2025-06,     MONTH,     2025-06-01, 2025-06-30, 20250600
            2025-06~,    MONTH,     2025-06-01, 2025-06-30, 20250600
            2025-12,     MONTH,     2025-12-01, 2025-12-31, 20251200
            2025-06-30,  DAY,       2025-06-30, 2025-06-30, 20250630
            2025-06-30~, DAY,       2025-06-30, 2025-06-30, 20250630
            1000,        YEAR,      1000-01-01, 1000-12-31, 10000000
            9999-12-31,  DAY,       9999-12-31, 9999-12-31, 99991231
            """)
    void meansWhatItSaysAndNoMore(
            String edtf, Precision precision, LocalDate earliest, LocalDate latest, int position) {
        PartialDate date = PartialDate.of(edtf);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.position()).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({"2023-02, 2023-02-28", "2024-02, 2024-02-29", "1900-02, 1900-02-28", "2000-02, 2000-02-29"})
    void knowsTheLastDayOfFebruary(String month, LocalDate last) {
        assertThat(PartialDate.of(month).latest()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2025-02-29", "1900-02-29", "2025-04-31", "2025-06-00", "2025-06-32"})
    void refusesADayThatItsMonthDoesNotHave(String text) {
        assertThatRefusal(() -> PartialDate.of(text))
                .isOf(NotAPartialDate.class)
                .saying("“" + text + "” is no date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-00", "2025-00-01", "2025-13-01"})
    void refusesAMonthThatTheYearDoesNotHave(String text) {
        assertThatRefusal(() -> PartialDate.of(text)).isOf(NotAPartialDate.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0999", "999", "10000", "-2025", "+2025", "25"})
    void refusesAYearOfOtherThanFourDigitsOrBeforeTheYear1000(String text) {
        assertThatRefusal(() -> PartialDate.of(text)).isOf(NotAPartialDate.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "~",
                "soon",
                "2025-6",
                "2025-06-3",
                "20250630",
                "2025/06/30",
                "2025-06-30T00:00",
                "2025-",
                "2025-06-",
                "2025?",
                "2025%",
                "~2025",
                "2025~-06",
                "2025-06~~",
                "2025-XX",
                "2025-06/2025-07",
                " 2025",
                "2025 ",
                "2025\n",
                "2025-06-30\n",
                "2025\r\n",
                "2025\u0000",
                "\u0000",
                "２０２５",
                "٢٠٢٥",
                "2025-0６",
                "2025–06",
                "2025-06\u200b",
                "\ud800"
            })
    void refusesWhatIsNotWrittenInItsForm(String text) {
        assertThatRefusal(() -> PartialDate.of(text))
                .isOf(NotAPartialDate.class)
                .saying("write a year");
    }

    @Test
    void refusesADayWithoutItsMonth() {
        assertThatRefusal(() -> new PartialDate(2025, null, 30, false)).isOf(NotAPartialDate.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 10000, -2025, Integer.MAX_VALUE})
    void refusesAYearThatCannotBeWritten(int year) {
        assertThatRefusal(() -> new PartialDate(year, null, null, false)).isOf(NotAPartialDate.class);
    }

    @Test
    void takesACalendarDay() {
        assertThat(PartialDate.of(LocalDate.of(2025, 6, 30))).isEqualTo(PartialDate.of("2025-06-30"));
    }

    @Test
    void keepsItsPrecisionWhenItBecomesApproximate() {
        assertThat(PartialDate.of("2025-06").approximately()).isEqualTo(PartialDate.of("2025-06~"));
    }

    @Test
    void leavesTheApproximationOutOfItsIsoForm() {
        assertThat(PartialDate.of("2025-06~").iso()).isEqualTo("2025-06");
    }

    @Test
    void standsInOnePlaceWithItsApproximationAndIsNotTheSame() {
        PartialDate june = PartialDate.of("2025-06");
        assertThat(june).isEqualByComparingTo(june.approximately()).isNotEqualTo(june.approximately());
    }

    @Test
    void keepsItsOrderNewestFirstAMonthAfterItsDaysAndAYearAfterItsMonths() {
        assertThat(Stream.of("2025", "2025-06", "2025-06-30", "2025-07", "2024-12-31", "2025-06-01")
                        .map(PartialDate::of)
                        .sorted((one, other) -> other.compareTo(one)))
                .extracting(PartialDate::edtf)
                .containsExactly("2025-07", "2025-06-30", "2025-06-01", "2025-06", "2025", "2024-12-31");
    }

    @Test
    void isWrittenAlikeOnMachinesOfAllLanguages() {
        PartialDate date = PartialDate.of("2025-06-30~");
        assertThat(InLocale.withArabicDigits(date::edtf)).isEqualTo("2025-06-30~");
    }

    @Test
    void isKeptAsItIsWritten() {
        var converter = new PartialDateConverter();
        assertThat(converter.convertToDatabaseColumn(PartialDate.of("2025-06~")))
                .isEqualTo("2025-06~");
        assertThat(converter.convertToEntityAttribute("2025-06~")).isEqualTo(PartialDate.of("2025-06~"));
    }

    @Test
    void isKeptAsNothingWhenNotKnown() {
        var converter = new PartialDateConverter();
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
