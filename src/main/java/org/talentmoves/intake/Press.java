package org.talentmoves.intake;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Publications;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

/** Publishes facts under the ids with which they come, and what editors decided on them. */
@Component
class Press {
    private final MovesPress moves;
    private final MarketPress market;
    private final Publications publications;

    Press(MovesPress moves, MarketPress market, Publications publications) {
        this.moves = moves;
        this.market = market;
        this.publications = publications;
    }

    /** Publishes under ids that came from outside, which are not to be drawn again. */
    void publishFromOutside(Additions additions) {
        publications.passOver(additions.reports().keySet());
        publish(additions);
    }

    void publish(Additions additions) {
        Map<FactId, List<Report>> reports = additions.reports();
        moves.publish(additions, reports);
        market.publish(additions, reports);
        additions.in(OverrideRow.FILE).stream()
                .sorted(comparing((Row row) -> row.need(OverrideRow.DECIDED))
                        .thenComparing(row -> row.need(OverrideRow.TURN)))
                .forEach(row -> publications.decide(row.need(OverrideRow.FACT), OverrideRow.decision(row)));
    }
}
