/** What was public when, and why it changed: the versions of everything, compared; all changes and corrections. */
@NullMarked
@ApplicationModule(
        displayName = "History",
        allowedDependencies = {
            "shared",
            "source",
            "researcher",
            "editorial",
            "intake",
            "merging",
            "timeline",
            "timeline :: api",
            "timeline :: web"
        })
package org.talentmoves.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
