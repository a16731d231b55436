package org.talentmoves.timeline;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No published fact has that id. */
public final class FactNotFound extends NotFound {

    public FactNotFound(String id) {
        super(
                "There is no fact “%s” on the timeline. Ids are m, o, d, b or t and at least three digits, such as m001; a pay term stands in the package of its offer."
                        .formatted(Text.shown(id)));
    }
}
