package org.talentmoves.researcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.researcher.PersonName.primary;
import static org.talentmoves.researcher.PersonName.simplifiedChinese;
import static org.talentmoves.researcher.PersonName.variant;
import static org.talentmoves.researcher.SampleResearchers.INES;
import static org.talentmoves.researcher.SampleResearchers.ZHIYAO;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentmoves.shared.Slug;

class ResearcherTests {

    private static Researcher named(PersonName... names) {
        return new Researcher(new Slug("lin-zhiyao"), " ", List.of(names));
    }

    @Test
    void needsAPrimaryName() {
        assertThatRefusal(() -> named(simplifiedChinese("林之遥")))
                .isOf(ResearcherContradictsItself.class)
                .saying("exactly one primary name, not 0");
    }

    @Test
    void hasNoSecondPrimaryName() {
        assertThatRefusal(() -> named(primary("Lin Zhiyao"), primary("Zhiyao Lin")))
                .isOf(ResearcherContradictsItself.class)
                .saying("exactly one primary name, not 2");
    }

    @Test
    void keepsEachNameOnceAndInOrder() {
        assertThat(named(
                                primary("Lin Zhiyao"),
                                variant("Lin Zhi-yao"),
                                simplifiedChinese("林之遥"),
                                variant("Lin Zhi-yao "))
                        .names())
                .extracting(PersonName::name)
                .containsExactly("Lin Zhiyao", "Lin Zhi-yao", "林之遥");
    }

    @Test
    void mayHaveAnExpertiseThatNobodyKnows() {
        assertThat(named(primary("Lin Zhiyao")).expertise()).isEmpty();
    }

    @Test
    void isDistinctFromSomebodyOfTheSameName() {
        Researcher namesake = named(primary("Lin Zhiyao"));
        namesake.isDistinctFrom(ZHIYAO.id());
        namesake.isDistinctFrom(ZHIYAO.id());
        assertThat(namesake.distinctFrom()).containsExactly(ZHIYAO.id());
    }

    @Test
    void isNotDistinctFromThemselves() {
        assertThatRefusal(() -> INES.isDistinctFrom(INES.id()))
                .isOf(ResearcherContradictsItself.class)
                .saying("Nobody is distinct from themselves.");
    }

    @Test
    void isThePersonAndNotTheName() {
        assertThat(named(primary("Lin Zhiyao"))).isNotEqualTo(ZHIYAO);
        assertThat(ZHIYAO).isEqualTo(ZHIYAO).hasSameHashCodeAs(ZHIYAO);
    }
}
