package org.talentmoves.move;

import static java.util.function.Predicate.not;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.offer.Offer;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.researcher.ResearcherId;
import org.talentmoves.researcher.Who;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;

/** Somebody left one lab for another. */
@Entity
public class Move {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "move_id"))
    private FactId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Who who;

    @ElementCollection
    @CollectionTable(name = "move_member", joinColumns = @JoinColumn(name = "move_id"))
    @OrderColumn(name = "position")
    private List<ResearcherId> members = new ArrayList<>();

    @Embedded
    private Ends ends;

    @Embedded
    private Circumstances circumstances;

    @SuppressWarnings("NullAway.Init")
    protected Move() {}

    Move(FactId id, Who who, Ends ends, Circumstances circumstances) {
        this.id = id.mustBe(FactKind.MOVE);
        this.who = who;
        this.ends = ends;
        this.circumstances = circumstances;
    }

    /** Says from now on this of the move; members are named anew. */
    void amend(Who who, Ends ends, Circumstances circumstances) {
        this.who = who;
        this.ends = ends;
        this.circumstances = circumstances;
        // another list, so that all rows are deleted before others are written: shifted in place they would meet each
        // other
        this.members = new ArrayList<>();
    }

    void names(List<ResearcherId> members) {
        if (who.isPerson() && !members.isEmpty()) {
            throw new MoveContradictsItself("Only a group has members.");
        }
        List<ResearcherId> added =
                members.stream().distinct().filter(not(this.members::contains)).toList();
        HeadCount count = who.group() == null ? null : who.group().headCount();
        if (count != null && !count.admits(this.members.size() + added.size())) {
            throw new MoveContradictsItself("More people are named than the group has.");
        }
        this.members.addAll(added);
    }

    /** An offer to one person is followed by that person; one to a group by whoever belongs to it. */
    void follows(Offer offer) {
        if (offer.to().isPerson() && !offer.to().equals(who)) {
            throw new MoveContradictsItself("%s went to somebody else.".formatted(offer.id()));
        }
    }

    public FactId id() {
        return id;
    }

    public Who who() {
        return who;
    }

    /** Those of a group who are named, perhaps not all. */
    public List<ResearcherId> members() {
        return List.copyOf(members);
    }

    public Ends ends() {
        return ends;
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Move move && id.equals(move.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
