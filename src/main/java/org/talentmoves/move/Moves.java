package org.talentmoves.move;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Publications;
import org.talentmoves.offer.Offers;
import org.talentmoves.researcher.ResearcherId;
import org.talentmoves.researcher.Who;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

/** All published moves. */
@Service
@Transactional(readOnly = true)
public class Moves {

    private final MoveRepository moves;
    private final Offers offers;
    private final Publications publications;

    Moves(MoveRepository moves, Offers offers, Publications publications) {
        this.moves = moves;
        this.offers = offers;
        this.publications = publications;
    }

    /** Returns the move, or refuses with {@link MoveNotFound}. */
    public Move get(FactId id) {
        return moves.findById(id).orElseThrow(() -> new MoveNotFound(id.value()));
    }

    /** Publishes a move as announced by the reports; {@code members} are those of a group who are named. */
    @Transactional
    public Move publish(FactId id, Announcement announcement, List<ResearcherId> members, List<Report> reports) {
        Move move = new Move(id, announcement.who(), announcement.ends(), announcement.circumstances());
        move.names(members);
        announcement.circumstances().after().map(offers::get).ifPresent(move::follows);
        publications.publish(id, reports);
        return moves.save(move);
    }

    /** Says something else of a published move from now on; all of it, its members and its reports are given anew. */
    @Transactional
    public void amend(FactId id, Announcement announcement, List<ResearcherId> members, List<Report> reports) {
        Move move = get(id);
        move.amend(announcement.who(), announcement.ends(), announcement.circumstances());
        move.names(members);
        announcement.circumstances().after().map(offers::get).ifPresent(move::follows);
        publications.amend(id, reports);
    }

    /** What is said of a move: who, between which labs, when and as what. */
    public record Announcement(Who who, Ends ends, Circumstances circumstances) {}
}
