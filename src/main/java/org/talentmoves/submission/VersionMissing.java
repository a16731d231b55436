package org.talentmoves.submission;

import org.talentmoves.shared.Unguarded;

/** A change does not say which version it would change. */
public final class VersionMissing extends Unguarded {
    VersionMissing(Content there) {
        super("Send If-Match with the ETag of what you have read; it is %s now.".formatted(there.etag()));
    }
}
