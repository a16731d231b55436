package org.talentmoves.lab;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No lab has that slug. */
public final class LabNotFound extends NotFound {

    public LabNotFound(String slug) {
        super("There is no lab “%s”. The list of labs gives the slug of each, such as meta-msl."
                .formatted(Text.shown(slug)));
    }
}
