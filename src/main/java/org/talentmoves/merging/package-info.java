/** Labs, people and sources that were found to be one, and those that are two in spite of their names. */
@NullMarked
@ApplicationModule(
        displayName = "Merging",
        allowedDependencies = {
            "shared",
            "account",
            "source",
            "lab",
            "researcher",
            "editorial",
            "timeline",
            "timeline :: web",
            "intake"
        })
package org.talentmoves.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
