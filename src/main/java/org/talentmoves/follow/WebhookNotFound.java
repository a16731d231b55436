package org.talentmoves.follow;

import java.util.UUID;
import org.talentmoves.shared.NotFound;

/** There is no such webhook, or it is somebody else's. */
public final class WebhookNotFound extends NotFound {

    WebhookNotFound(UUID id) {
        super("There is no webhook %s.".formatted(id));
    }
}
