package org.talentmoves.intake;

import java.util.List;
import org.talentmoves.shared.Invalid;

/** Something in the files is wrong, so that nothing of them was brought. */
public final class FilesRefused extends Invalid {
    private final List<Refusal> refusals;
    private final int untold;

    FilesRefused(List<Refusal> refusals, int untold) {
        super("The files are wrong in %d places and nothing of them was brought. The first: %s"
                .formatted(refusals.size() + untold, refusals.get(0)));
        this.refusals = List.copyOf(refusals);
        this.untold = untold;
    }

    /** What is wrong, in the order of the files and their lines. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** How many more there are, beyond those that are listed. */
    public int untold() {
        return untold;
    }
}
