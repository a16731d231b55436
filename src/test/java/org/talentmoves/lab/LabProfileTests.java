package org.talentmoves.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.TextRefused;

class LabProfileTests {

    private static LabProfile in(@Nullable String country) {
        return new LabProfile("Northwind", null, LabKind.COMPANY, country, null, null, null);
    }

    private static LabProfile living(String founded, String dissolved) {
        return new LabProfile(
                "Northwind", null, LabKind.COMPANY, null, PartialDate.of(founded), PartialDate.of(dissolved), null);
    }

    @Test
    void needsAName() {
        assertThatRefusal(() -> SampleLabs.named(" ", LabKind.LAB))
                .isOf(TextRefused.class)
                .saying("The name of the lab is missing.");
    }

    @Test
    void leavesOutWhatIsBlank() {
        LabProfile profile = new LabProfile("Northwind", " ", LabKind.LAB, null, null, null, "");
        assertThat(profile.nameZh()).isNull();
        assertThat(profile.note()).isNull();
    }

    @Test
    void mayNotKnowItsCountry() {
        assertThat(in(null).country()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "USA", "U", "U1", "US\n", "ＵＳ", "中国", "US "})
    void refusesWhatIsNoCountry(String country) {
        assertThatRefusal(() -> in(country)).isOf(LabContradictsItself.class).saying("ISO 3166-1");
    }

    @ParameterizedTest
    @CsvSource({"2020, 2021", "2020, 2020", "2020-06, 2020", "2020, 2020-01", "2020-12-31, 2020", "2020-06-30, 2020-06"
    })
    void mayBeDissolvedOnceItCouldHaveBeenFounded(String founded, String dissolved) {
        assertThatCode(() -> living(founded, dissolved)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2020, 2019", "2020-06, 2020-05", "2020-06-30, 2020-06-29", "2020-01, 2019"})
    void isNotDissolvedBeforeItWasFounded(String founded, String dissolved) {
        assertThatRefusal(() -> living(founded, dissolved))
                .isOf(LabContradictsItself.class)
                .saying("Northwind cannot be dissolved (%s) before it was founded (%s).".formatted(dissolved, founded));
    }
}
