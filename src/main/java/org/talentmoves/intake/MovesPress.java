package org.talentmoves.intake;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentmoves.move.Moves;
import org.talentmoves.offer.Offers;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

/** Publishes offers with their packages, and the moves that follow them. */
@Component
class MovesPress {
    private final Offers offers;
    private final Moves moves;

    MovesPress(Offers offers, Moves moves) {
        this.offers = offers;
        this.moves = moves;
    }

    void publish(Additions additions, Map<FactId, List<Report>> reports) {
        KnownIds ids = additions.ids();
        for (Row row : additions.in(OfferRow.FILE)) {
            FactId id = row.need(OfferRow.ID);
            offers.publish(id, WhoColumns.of(row, ids), OfferRow.bid(row, ids), reports.getOrDefault(id, List.of()));
        }
        for (Row row : additions.in(PayTermRow.FILE)) {
            FactId id = row.need(PayTermRow.ID);
            offers.publishTerm(
                    row.need(PayTermRow.OFFER), id, PayTermRow.pay(row), reports.getOrDefault(id, List.of()));
        }
        for (Row row : additions.in(MoveRow.FILE)) {
            FactId id = row.need(MoveRow.ID);
            moves.publish(
                    id, MoveRow.announcement(row, ids), MoveRow.members(row, ids), reports.getOrDefault(id, List.of()));
        }
    }
}
