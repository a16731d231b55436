package org.talentmoves.intake;

import java.util.List;
import org.talentmoves.shared.Invalid;

/** Something is wrong with what is to be published; all of it is told at once. */
public final class ManuscriptRefused extends Invalid {

    private final transient List<Fault> faults;

    ManuscriptRefused(List<Fault> faults) {
        super(faults.get(0).reason());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
