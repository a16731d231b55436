package org.talentmoves.insight.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Story;
import org.talentmoves.timeline.api.Address;
import org.talentmoves.timeline.api.AmountView;
import org.talentmoves.timeline.api.DateView;

/** What the market was said to pay. */
record MarketView(
        @Schema(description = "The benchmark.") String id,

        @Schema(description = "Its address; other figures that sources give stand there.")
        String self,

        String label,

        @Nullable String labelZh,

        @Schema(description = "Of whom it speaks.") String population,

        AmountView amount,

        @Schema(description = "The period of the pay; of its component a benchmark tells nothing.")
        PayPeriod period,

        @Nullable DateView on,

        Standing standing) {

    static MarketView of(Entry entry) {
        Story.Measured measured = (Story.Measured) entry.story();
        return new MarketView(
                entry.id().value(),
                Address.ofFact(entry.id()),
                measured.label().label(),
                measured.label().labelZh(),
                measured.pay().population(),
                AmountView.of(measured.pay().amount()),
                measured.pay().period(),
                DateView.of(entry.on()),
                entry.assessment().standing());
    }
}
