package org.talentmoves.context;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No published deal has that id. */
public final class DealNotFound extends NotFound {

    public DealNotFound(String id) {
        super("There is no deal “%s”. Ids of deals are d and at least three digits, such as d001."
                .formatted(Text.shown(id)));
    }
}
