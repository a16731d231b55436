package org.talentmoves.move;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** No published move has that id. */
public final class MoveNotFound extends NotFound {

    public MoveNotFound(String id) {
        super("There is no move “%s”. Ids of moves are an m and at least three digits, such as m001."
                .formatted(Text.shown(id)));
    }
}
