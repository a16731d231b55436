package org.talentmoves.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.researcher.SampleResearchers.INES;
import static org.talentmoves.researcher.SampleResearchers.VISION_TEAM;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.junit.jupiter.api.Test;

class WhoTests {

    @Test
    void isAPersonOrAGroup() {
        assertThat(Who.person(INES.id()).isPerson()).isTrue();
        assertThat(Who.group(VISION_TEAM).isPerson()).isFalse();
    }

    @Test
    void isNotBoth() {
        assertThatRefusal(() -> new Who(INES.id(), VISION_TEAM))
                .isOf(ResearcherContradictsItself.class)
                .saying("not both");
    }

    @Test
    void isNotNobody() {
        assertThatRefusal(() -> new Who(null, null))
                .isOf(ResearcherContradictsItself.class)
                .saying("not neither");
    }
}
