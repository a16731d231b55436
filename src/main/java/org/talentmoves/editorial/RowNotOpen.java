package org.talentmoves.editorial;

import java.util.Set;
import java.util.stream.Collectors;
import org.talentmoves.shared.Conflict;

/** A row was decided already, or is not there. */
public final class RowNotOpen extends Conflict {
    RowNotOpen(ProposalId id, Set<Integer> rows) {
        super(
                rows.isEmpty()
                        ? "Nothing in proposal %s waits for a decision.".formatted(id)
                        : "Row %s of proposal %s does not wait for a decision: it was decided meanwhile, or is not there."
                                .formatted(
                                        rows.stream()
                                                .sorted()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")),
                                        id));
    }
}
