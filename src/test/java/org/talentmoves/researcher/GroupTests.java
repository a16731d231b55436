package org.talentmoves.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.TextRefused;

class GroupTests {

    @Test
    void hasALabel() {
        assertThatRefusal(() -> new Group("", null, null))
                .isOf(TextRefused.class)
                .saying("The label of the group");
    }

    @Test
    void mayHaveAnUnknownNumberOfPeople() {
        assertThat(new Group("the vision team", " ", null)).isEqualTo(new Group("the vision team", null, null));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"RANGE", "UNDISCLOSED"})
    void countsItsPeopleWithAQualifier(Qualifier qualifier) {
        assertThat(new HeadCount(8, qualifier))
                .extracting("people", "qualifier")
                .containsExactly(8, qualifier);
    }

    @ParameterizedTest
    @EnumSource(names = {"RANGE", "UNDISCLOSED"})
    void refusesAQualifierThatNeedsTwoNumbersOrNone(Qualifier qualifier) {
        assertThatRefusal(() -> new HeadCount(8, qualifier))
                .isOf(ResearcherContradictsItself.class)
                .saying("leave both empty when it is not known");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void hasAtLeastOnePerson(int people) {
        assertThatRefusal(() -> new HeadCount(people, Qualifier.EXACT))
                .isOf(ResearcherContradictsItself.class)
                .saying("at least one person");
    }
}
