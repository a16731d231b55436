package org.talentmoves.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Claim;
import org.talentmoves.source.Origin;
import org.talentmoves.source.Statement;

/**
 * A citation of a fact.
 *
 * @param via the source through which it was read, when it was not read itself
 * @param relays the sources that stand behind it, each retold by the one before; the last is the origin
 */
public record Cited(
        FactId fact, SourceRef source, @Nullable SourceRef via, List<SourceRef> relays, Statement statement) {

    /** The source at the end of the chain of relays. */
    public SourceRef origin() {
        return relays.isEmpty() ? source : relays.get(relays.size() - 1);
    }

    Claim claim() {
        return new Claim(
                source.slug(), new Origin(origin().name(), origin().kind()), statement.stance(), statement.basis());
    }
}
