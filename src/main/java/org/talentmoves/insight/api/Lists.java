package org.talentmoves.insight.api;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.insight.Asked;
import org.talentmoves.insight.Flow;
import org.talentmoves.insight.Parts;
import org.talentmoves.insight.Slot;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Period;
import org.talentmoves.timeline.api.Question;

/** The addresses of the lists behind numbers; null where no list holds just those facts. */
record Lists(Question question, Asked asked) {

    /** The moves of a flow; who comes from an unknown lab cannot be asked for, nor what leaves out a part of a lab. */
    @Nullable
    String moves(Flow flow) {
        LabRef from = flow.from();
        LabRef to = flow.to();
        if (from == null || !flow.whole()) {
            return null;
        }
        Map<String, String> instead = new HashMap<>();
        instead.put("from", from.slug());
        instead.put("to", to == null ? "" : to.slug());
        if (to == null) {
            instead.put("moveKind", "departure");
        }
        if (asked.parts() == Parts.APART) {
            instead.putAll(Map.of("labScope", "exact", "lab", "", "as", ""));
        }
        return of("moves", flow.slot(), instead);
    }

    /** The moves that touch a lab on one side, those within it included. */
    @Nullable
    String moves(Slot slot, LabRef lab, String as) {
        boolean apart = asked.parts() == Parts.APART;
        boolean otherScope = apart && !asked.filter().labs().exact();
        if (otherScope
                && !(asked.filter().labs().from().isEmpty()
                        && asked.filter().labs().to().isEmpty())) {
            return null;
        }
        Map<String, String> instead = new HashMap<>(Map.of("lab", lab.slug(), "as", as));
        if (apart) {
            instead.put("labScope", "exact");
        }
        return of("moves", slot, instead);
    }

    /** A list of facts that lie in the slot. */
    @Nullable
    String of(String list, Slot slot, Map<String, String> instead) {
        if (slot.isUnknown() || slot.isWiderThan(asked.by())) {
            return null;
        }
        Period period = slot.within(asked.filter().period());
        Map<String, String> all = new HashMap<>(instead);
        if (period.since() != null) {
            all.put("since", period.since().edtf());
        }
        if (period.until() != null) {
            all.put("until", period.until().edtf());
        }
        return question.address().list(list, all);
    }
}
