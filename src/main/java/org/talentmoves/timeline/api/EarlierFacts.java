package org.talentmoves.timeline.api;

import java.util.Optional;
import org.talentmoves.shared.FactId;

/** Tells versions of facts that do not hold any more; what keeps them, provides it. */
public interface EarlierFacts {

    /** That version; empty where it holds, never was, or there is no such fact. */
    Optional<EarlierView> find(FactId fact, int version);
}
