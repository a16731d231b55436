package org.talentmoves.lab;

import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.Slug;

/** Another lab already has that slug. */
public final class LabAlreadyThere extends Conflict {

    LabAlreadyThere(Slug slug) {
        super("There is already a lab “%s”; choose another slug.".formatted(slug));
    }
}
