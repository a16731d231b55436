package org.talentmoves.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;
import static org.talentmoves.source.SampleSources.COURIER;
import static org.talentmoves.source.SampleSources.GAZETTE;

import org.junit.jupiter.api.Test;
import org.talentmoves.shared.Slug;

class SourceTests {

    @Test
    void relaysNothingUntilItIsSaid() {
        assertThat(COURIER.relays()).isEmpty();
    }

    @Test
    void mayRelayAnother() {
        Source rewrite = new Source(new Slug("herald-2025-06"), GAZETTE.publication());
        rewrite.relays(COURIER.id());
        assertThat(rewrite.relays()).contains(COURIER.id());
    }

    @Test
    void doesNotRelayItself() {
        assertThatRefusal(() -> COURIER.relays(COURIER.id()))
                .isOf(SourceContradictsItself.class)
                .saying("A source does not relay itself.");
    }

    @Test
    void isItselfByIdentityAndNotByItsWords() {
        assertThat(new Source(COURIER.slug(), COURIER.publication())).isNotEqualTo(COURIER);
        assertThat(COURIER).isEqualTo(COURIER).isNotEqualTo(GAZETTE).hasSameHashCodeAs(COURIER);
    }
}
