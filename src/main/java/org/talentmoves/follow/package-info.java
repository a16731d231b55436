/** Ways to be told of what is published and changed: feeds and webhooks of every filter. */
@NullMarked
@ApplicationModule(
        displayName = "Follow",
        allowedDependencies = {
            "shared",
            "account",
            "source",
            "researcher",
            "editorial",
            "history",
            "history :: api",
            "merging",
            "timeline",
            "timeline :: web"
        })
package org.talentmoves.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
