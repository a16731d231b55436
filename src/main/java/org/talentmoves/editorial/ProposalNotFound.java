package org.talentmoves.editorial;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** There is no proposal with that number, or it is somebody else's draft. */
public final class ProposalNotFound extends NotFound {
    ProposalNotFound(String number) {
        super("There is no proposal %s here.".formatted(Text.shown(number)));
    }
}
