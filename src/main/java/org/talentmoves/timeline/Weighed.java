package org.talentmoves.timeline;

import java.util.List;
import java.util.Set;
import org.talentmoves.offer.RatedTerm;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Standing;

/** A fact with what its citations make of it. */
record Weighed(String fact, Standing standing, List<RatedTerm> terms, Set<String> names) {

    /** The id of the pay term that stands for the package; empty when there is none. */
    String headline() {
        return RatedTerm.headline(terms).map(RatedTerm::id).map(FactId::value).orElse("");
    }

    /** Whether somebody denies the term that stands for the package. */
    boolean isHeadlineContested() {
        return RatedTerm.headline(terms)
                .filter(term -> term.standing() == Standing.CONTESTED)
                .isPresent();
    }

    boolean isPayContested() {
        return terms.stream().anyMatch(term -> term.standing() == Standing.CONTESTED);
    }

    String words() {
        return String.join(" ", names);
    }
}
