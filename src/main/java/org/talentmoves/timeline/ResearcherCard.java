package org.talentmoves.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.move.Career;
import org.talentmoves.researcher.PersonName;
import org.talentmoves.source.Standing;

/**
 * A person with names, and where the person's moves have led.
 *
 * @param distinctFrom people who are easily taken for this one and are somebody else
 * @param labs the labs of the career by their slugs
 */
public record ResearcherCard(
        PersonRef ref,
        @Nullable String expertise,
        List<PersonName> names,
        List<PersonRef> distinctFrom,
        Career career,
        Map<String, LabRef> labs) {

    /** Whether somebody denies the move that led to the present lab. */
    public boolean isPresentContested() {
        return career.present()
                .map(Career.Stay::joined)
                .filter(joined -> joined.standing() == Standing.CONTESTED)
                .isPresent();
    }

    /** The lab at which the person is, as far as is known. */
    public Optional<LabRef> presentLab() {
        return career.present().map(Career.Stay::lab).map(labs::get);
    }
}
