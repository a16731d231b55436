package org.talentmoves.submission;

import org.talentmoves.shared.Invalid;

/** An {@code If-Match} holds no strong tag. */
public final class TagUnreadable extends Invalid {
    TagUnreadable(Content there) {
        super("If-Match holds no strong ETag, which stands in quotation marks and without W/; it is %s now."
                .formatted(there.etag()));
    }
}
