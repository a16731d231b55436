package org.talentmoves.timeline;

import java.util.Set;
import org.talentmoves.move.MoveKind;
import org.talentmoves.offer.OfferStatus;
import org.talentmoves.shared.FactKind;

/** Which kinds of facts are sought; an empty set is any. A kind of move lets only moves through, a status only offers. */
public record KindsSought(Set<FactKind> kinds, Set<MoveKind> moves, Set<OfferStatus> offers) {

    public static final KindsSought ANY = new KindsSought(Set.of(), Set.of(), Set.of());

    public static KindsSought only(FactKind kind) {
        return new KindsSought(Set.of(kind), Set.of(), Set.of());
    }

    /** The same, of one kind of facts. */
    KindsSought of(FactKind kind) {
        return new KindsSought(Set.of(kind), moves, offers);
    }
}
