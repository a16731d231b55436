package org.talentmoves.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;
import static org.talentmoves.source.SampleSources.COURIER;
import static org.talentmoves.source.SampleSources.GAZETTE;
import static org.talentmoves.source.SampleSources.courier;
import static org.talentmoves.source.SampleSources.says;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentmoves.shared.FactId;

class ReportTests {

    @ParameterizedTest
    @EnumSource
    void supportsOnlyWhenItSaysSo(Stance stance) {
        assertThat(courier(stance).supports()).isEqualTo(stance == Stance.SUPPORTS);
    }

    @Test
    void isNotReadThroughItself() {
        assertThatRefusal(() -> new Report(COURIER.id(), COURIER.id(), says(Stance.SUPPORTS)))
                .isOf(SourceContradictsItself.class)
                .saying("leave the route empty");
    }

    @Test
    void repeatsOneOfTheSameSourceAndStance() {
        Report rerouted = new Report(COURIER.id(), GAZETTE.id(), says(Stance.SUPPORTS));
        assertThat(rerouted.repeats(courier(Stance.SUPPORTS))).isTrue();
    }

    @Test
    void doesNotRepeatAnotherStanceOrAnotherSource() {
        Report gazette = new Report(GAZETTE.id(), null, says(Stance.SUPPORTS));
        assertThat(gazette.repeats(courier(Stance.SUPPORTS))).isFalse();
        assertThat(courier(Stance.QUALIFIES).repeats(courier(Stance.SUPPORTS))).isFalse();
    }

    @Test
    void becomesACitationOfAFact() {
        Citation citation =
                new Citation(new FactId("m001"), new Report(COURIER.id(), GAZETTE.id(), says(Stance.DENIES)));
        assertThat(citation.fact()).hasToString("m001");
        assertThat(citation.source()).isEqualTo(COURIER.id());
        assertThat(citation.via()).contains(GAZETTE.id());
        assertThat(citation.statement()).isEqualTo(says(Stance.DENIES));
    }
}
