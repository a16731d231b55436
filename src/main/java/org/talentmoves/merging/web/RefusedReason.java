package org.talentmoves.merging.web;

import org.talentmoves.merging.Mergeable;
import org.talentmoves.merging.Twin;

/** A reason for telling two apart that was refused, to be mended where it was typed. */
public record RefusedReason(Mergeable kind, String one, String other, String reason) {

    /** The key of what is wrong with it. */
    static String fault(String reason) {
        return reason.isBlank() ? "merge.reason.missing" : "merge.reason.unfit";
    }

    /** What can be shown of it in a field. */
    static String shown(String reason) {
        return reason.replace("\0", "");
    }

    public boolean isOf(Twin twin) {
        return twin.kind() == kind
                && twin.one().slug().equals(one)
                && twin.other().slug().equals(other);
    }

    public String fault() {
        return fault(reason);
    }

    public String shown() {
        return shown(reason);
    }
}
