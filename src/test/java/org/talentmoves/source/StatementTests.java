package org.talentmoves.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.TextRefused;

class StatementTests {

    private static Statement quoting(@Nullable String quotation, @Nullable String language) {
        return new Statement(
                Stance.SUPPORTS, Basis.DOCUMENT_SEEN, "The memo names her.", quotation, language, null, null);
    }

    @Test
    void saysSomething() {
        assertThatRefusal(() -> Statement.of(Stance.SUPPORTS, Basis.UNKNOWN, " "))
                .isOf(TextRefused.class)
                .saying("What the source says is missing.");
    }

    @Test
    void quotesInALanguage() {
        assertThat(quoting("她来了", "zh-Hans").quotation()).isEqualTo("她来了");
    }

    @ParameterizedTest
    @CsvSource({"She is in., ", ", en", "' ', en"})
    void givesAQuotationAndItsLanguageTogetherOrNeither(String quotation, String language) {
        assertThatRefusal(() -> quoting(quotation, language))
                .isOf(SourceContradictsItself.class)
                .saying("together or not at all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "English", "en\u0000", "en\" onclick=\"", "zh_Hans"})
    void refusesAQuotationInWhatIsNoLanguage(String language) {
        assertThatRefusal(() -> quoting("She is in.", language))
                .isOf(SourceContradictsItself.class)
                .saying("BCP 47");
    }

    @ParameterizedTest
    @CsvSource({"SUPPORTS, 7000000, EXACT", "DENIES, 7000000, EXACT", "QUALIFIES, , UNDISCLOSED"})
    void givesAnotherFigureOnlyToDiffer(Stance stance, @Nullable Long sum, Qualifier qualifier) {
        Amount figure = new Amount(sum, sum, "USD", qualifier);
        assertThatRefusal(() -> Statement.of(stance, Basis.SECONDARY, "Gives 7 million.")
                        .giving(figure))
                .isOf(SourceContradictsItself.class)
                .saying("only by a source that qualifies");
    }

    @Test
    void namesASpeakerOnlyForWhatWasSaidOnRecord() {
        Speaker speaker = new Speaker("Northwind's spokesperson", null, null);
        assertThat(Statement.of(Stance.DENIES, Basis.ON_RECORD_COMPANY, "It is wrong.")
                        .by(speaker)
                        .speaker())
                .isEqualTo(speaker);
        assertThatThrownBy(() -> Statement.of(Stance.DENIES, Basis.SECONDARY, "It is wrong.")
                        .by(speaker))
                .isInstanceOf(SourceContradictsItself.class);
    }

    @Test
    void knowsOfASpeakerAtLeastOnePart() {
        assertThatThrownBy(() -> new Speaker(null, null, null)).isInstanceOf(SourceContradictsItself.class);
        assertThatThrownBy(() -> new Speaker("Lin", UUID.randomUUID(), null))
                .isInstanceOf(SourceContradictsItself.class);
    }
}
