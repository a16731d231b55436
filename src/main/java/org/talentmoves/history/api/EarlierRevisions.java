package org.talentmoves.history.api;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;
import org.talentmoves.history.Chronicle;
import org.talentmoves.history.Chronicles;
import org.talentmoves.history.Version;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.api.EarlierFacts;
import org.talentmoves.timeline.api.EarlierView;
import org.talentmoves.timeline.api.RevisionView;

/** Versions of facts that do not hold any more, out of their history. */
@Component
class EarlierRevisions implements EarlierFacts {

    private final Chronicles chronicles;

    EarlierRevisions(Chronicles chronicles) {
        this.chronicles = chronicles;
    }

    @Override
    public Optional<EarlierView> find(FactId fact, int version) {
        return chronicles
                .find(Subject.of(fact))
                .filter(history -> version < history.latest())
                .flatMap(history -> history.version(version).map(earlier -> view(fact, history, earlier)));
    }

    private static EarlierView view(FactId fact, Chronicle history, Version earlier) {
        return EarlierView.of(
                fact,
                history.latest(),
                revision(history, earlier),
                history.retraction()
                        .map(retracted -> revision(history, retracted))
                        .orElse(null),
                earlier.content(),
                earlier.told().orElse(null));
    }

    static RevisionView revision(Chronicle whole, Version version) {
        return RevisionView.of(version.revision(), version.until(), whole.address(version));
    }
}
