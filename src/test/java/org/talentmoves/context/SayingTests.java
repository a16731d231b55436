package org.talentmoves.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.junit.jupiter.api.Test;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.NotAFactId;
import org.talentmoves.shared.TextRefused;

class SayingTests {

    private static Saying saying(String text) {
        return new Saying(MilestoneKind.STATEMENT, null, null, text, " ", "\u3000", "");
    }

    @Test
    void isOneSentence() {
        assertThatRefusal(() -> saying("")).isOf(TextRefused.class).saying("The sentence is missing.");
        assertThatRefusal(() -> saying("One.\nTwo.")).isOf(TextRefused.class).saying("one plain line");
    }

    @Test
    void hasAtMost1000Characters() {
        assertThat(saying("a".repeat(1000)).text()).hasSize(1000);
        assertThatRefusal(() -> saying("a".repeat(1001))).saying("1000 are the most");
    }

    @Test
    void leavesOutWhatIsBlank() {
        assertThat(saying("Pay has doubled."))
                .extracting("textZh", "speaker", "note")
                .containsOnlyNulls();
    }

    @Test
    void belongsToAMilestoneWithTheIdOfAMilestone() {
        Saying saying = saying("Pay has doubled.");
        assertThat(new Milestone(new FactId("t001"), saying).saying()).isEqualTo(saying);
        assertThatRefusal(() -> new Milestone(new FactId("m001"), saying)).isOf(NotAFactId.class);
    }
}
