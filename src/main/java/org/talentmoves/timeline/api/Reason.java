package org.talentmoves.timeline.api;

import org.talentmoves.source.Assessment;

/** Why a fact has its standing, in an English sentence. */
final class Reason {

    private Reason() {}

    static String of(Assessment assessment) {
        String publishers = String.join(", ", assessment.because());
        return switch (assessment.standing()) {
            case CONFIRMED -> "said on record, as told by: " + publishers;
            case CORROBORATED -> assessment.origins() + " origins, none known to repeat another: " + publishers;
            case SINGLE_ORIGIN -> "no second origin is known; told by: " + publishers;
            case CONTESTED -> "denied, as told by: " + publishers;
        };
    }
}
