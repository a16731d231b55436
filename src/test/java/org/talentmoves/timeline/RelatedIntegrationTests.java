package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.SampleAmounts;

/** Which facts a fact is told together with. */
@EmptySite
class RelatedIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Dossiers dossiers;

    private FactId deal;

    @BeforeEach
    void openTheNewsroom() {
        newsroom.clear();
        newsroom.lab("halcyon", "Halcyon Minds");
        newsroom.part("halcyon-labs", "Halcyon Labs", null, "halcyon");
        newsroom.lab("northwind", "Northwind Intelligence");
        newsroom.part("northwind-seas", "Northwind Seas", null, "northwind");
        newsroom.researcher("lin-zhiyao", "Lin Zhiyao");
        newsroom.source("courier", "The Courier");
        deal = newsroom.deal("northwind", "halcyon", "2025", SampleAmounts.exactly(14_300_000_000L));
    }

    @Test
    void areADealAndTheAcquihiresAndReturnsThatCameWithIt() {
        FactId acquihire = move("acquihire halcyon-labs>northwind-seas");
        FactId comeback = move("return halcyon>northwind");
        assertThat(related(deal)).containsExactlyInAnyOrder(acquihire, comeback);
        assertThat(related(acquihire)).containsExactly(deal);
        assertThat(related(comeback)).containsExactly(deal);
    }

    @Test
    void areNotADealAndAPlainHire() {
        FactId hire = move("hire halcyon>northwind");
        assertThat(related(hire)).isEmpty();
        assertThat(related(deal)).isEmpty();
    }

    @Test
    void areNotADealAndAMoveTheOtherWay() {
        FactId back = move("return northwind>halcyon");
        assertThat(related(back)).isEmpty();
        assertThat(related(deal)).isEmpty();
    }

    @Test
    void areAnOfferAndTheMoveThatFollowedIt() {
        FactId offer = newsroom.offer("northwind", "lin-zhiyao", "halcyon", "2025-05");
        FactId move = newsroom.moveAfter(offer, "lin-zhiyao", "2025-06-30 hire halcyon>northwind");
        assertThat(related(offer)).containsExactly(move);
        assertThat(related(move)).containsExactly(offer);
    }

    private FactId move(String move) {
        return newsroom.move("lin-zhiyao", "2025-06-30 " + move);
    }

    private List<FactId> related(FactId fact) {
        return dossiers.find(fact, Vantage.NOW).orElseThrow().related().stream()
                .map(Entry::id)
                .toList();
    }
}
