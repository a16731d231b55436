/** What programs write: read from JSON into drafts, which go through the same door as those of the desk. */
@NullMarked
@ApplicationModule(
        displayName = "Submission",
        allowedDependencies = {
            "shared",
            "account",
            "reading",
            "editorial",
            "intake",
            "desk",
            "timeline",
            "timeline :: api"
        })
package org.talentmoves.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
