package org.talentmoves.source;

import org.jspecify.annotations.Nullable;

/** What a source says, and the source through which it was read when it was not read itself: a citation before it has its fact. */
public record Report(SourceId source, @Nullable SourceId via, Statement statement) {

    public Report {
        if (source.equals(via)) {
            throw new SourceContradictsItself("A source is not read through itself; leave the route empty.");
        }
    }

    public boolean supports() {
        return statement.stance() == Stance.SUPPORTS;
    }

    boolean repeats(Report other) {
        return source.equals(other.source) && statement.stance() == other.statement.stance();
    }
}
