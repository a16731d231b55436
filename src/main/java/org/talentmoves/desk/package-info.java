/** The desk: where editors write what is to be public, and others decide on it. */
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "shared",
            "account",
            "source",
            "lab",
            "researcher",
            "editorial",
            "offer",
            "move",
            "context",
            "timeline",
            "check",
            "intake",
            "merging",
            "reading"
        })
package org.talentmoves.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
