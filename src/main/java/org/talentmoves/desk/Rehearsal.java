package org.talentmoves.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.check.Finding;
import org.talentmoves.editorial.MovedOn;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Told;
import org.talentmoves.intake.Fault;

/**
 * What would become of a draft if it were published now; it was done and undone.
 *
 * @param faults what stands in the way, beside fields that cannot be understood
 * @param before how the facts are told now, where they are public
 * @param after how they would be told
 * @param found what the checks of the site would find fault with in these facts
 * @param movedOn what somebody changed since the draft was written; null where nobody did
 */
public record Rehearsal(
        List<Fault> faults,
        Map<Subject, Told> before,
        Map<Subject, Told> after,
        List<Finding> found,
        @Nullable Subject movedOn) {

    /** So often a draft is read anew before somebody has to. */
    static final int MOST_AGAIN = 8;

    static Rehearsal stopped(List<Fault> faults, Map<Subject, Told> before, @Nullable Subject movedOn) {
        return new Rehearsal(faults, before, Map.of(), List.of(), movedOn);
    }

    static @Nullable Subject of(MovedOn refusal) {
        return refusal.subject();
    }

    /** Whether somebody else took an address meanwhile that was made for something of it, and none was chosen. */
    boolean lostAnAddress(ReadDraft read) {
        return faults.stream()
                .filter(Fault::isTaken)
                .flatMap(fault -> read.of(fault.subject()).stream())
                .anyMatch(
                        part -> part.part().isNew() && part.part().field("slug").isBlank());
    }

    public boolean isPublishable() {
        return faults.isEmpty() && movedOn == null;
    }
}
