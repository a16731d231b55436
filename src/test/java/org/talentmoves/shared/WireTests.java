package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTests {

    @ParameterizedTest
    @EnumSource
    void readsEveryWordAsItWritesIt(Qualifier qualifier) {
        assertThat(Wire.read(Qualifier.class, Wire.of(qualifier))).isSameAs(qualifier);
    }

    @Test
    void writesWordsSmall() {
        assertThat(Wire.words(PayPeriod.class)).containsExactly("one_off", "per_year", "over_years", "unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EXACT", "Exact", "exact ", "exact\n", "at-least", "at least", "0", "ＥＸＡＣＴ"})
    void refusesAnyOtherWord(String word) {
        assertThatRefusal(() -> Wire.read(Qualifier.class, word))
                .isOf(UnknownWord.class)
                .saying("is not one of exact, about, at_least, more_than, up_to, range, undisclosed.");
    }

    @Test
    void namesTheAllowedWordsOneByOne() {
        assertThat(new UnknownWord("monthly", Wire.words(PayPeriod.class)).allowed())
                .contains("one_off", "per_year");
    }

    @Test
    void writesAlikeOnMachinesOfAllLanguages() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Wire.of(FactKind.MILESTONE)).isEqualTo("milestone");
        } finally {
            Locale.setDefault(before);
        }
    }
}
