package org.talentmoves.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.TextRefused;

class PersonNameTests {

    @Test
    void isNeverBlank() {
        assertThatRefusal(() -> PersonName.primary(" ")).isOf(TextRefused.class).saying("The name is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "und", "zh-Hans", "zh-Hant-TW", "pt-BR", "yue"})
    void takesALanguageTag(String language) {
        assertThatCode(() -> new PersonName("Ines", language, "Latn", NameKind.VARIANT))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EN", "english", "zh_Hans", "zh-hans", "e", "en\n", "ｅｎ", "en-", "en\" onclick=\""})
    void refusesWhatIsNoLanguageTag(String language) {
        assertThatRefusal(() -> new PersonName("Ines", language, "Latn", NameKind.VARIANT))
                .isOf(ResearcherContradictsItself.class)
                .saying("BCP 47");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latn", "LATN", "Latin", "Lat", "Latn\n", "Lａtn"})
    void refusesWhatIsNoScript(String script) {
        assertThatRefusal(() -> new PersonName("Ines", "en", script, NameKind.VARIANT))
                .isOf(ResearcherContradictsItself.class)
                .saying("ISO 15924");
    }

    /** Zyyy is the code of ISO 15924 for a script that is not determined. */
    @ParameterizedTest
    @CsvSource({
        "Ines Okafor, Latn",
        "Łukasz Ørsted, Latn",
        "Kealiʻi, Latn",
        "O’Neill-3, Latn",
        "林之遥, Hani",
        "𠮷田, Hani",
        "Lin 之遥, Hani",
        "Юрий, Zyyy",
        "さくら, Zyyy",
        "김하늘, Zyyy",
        "Юрий Lin, Zyyy"
    })
    void claimsNoScriptThatItsLettersDoNotShow(String name, String script) {
        assertThat(PersonName.primary(name).script()).isEqualTo(script);
        assertThat(PersonName.variant(name).script()).isEqualTo(script);
    }

    @Test
    void claimsNoLanguageForAPrimaryName() {
        assertThat(PersonName.primary("林之遥").language()).isEqualTo("und");
    }

    @Test
    void isChineseWhenAVariantIsWrittenSo() {
        assertThat(PersonName.variant("林之遙").language()).isEqualTo("zh");
        assertThat(PersonName.variant("Lin Zhi-yao").language()).isEqualTo("und");
    }

    @Test
    void isNativeWhenGivenInSimplifiedChinese() {
        assertThat(PersonName.simplifiedChinese("林之遥"))
                .isEqualTo(new PersonName("林之遥", "zh-Hans", "Hans", NameKind.NATIVE));
    }
}
