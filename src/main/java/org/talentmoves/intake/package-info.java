/** What comes in from outside: the starter files, and files of a user's own in the same form. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "source", "lab", "researcher", "editorial", "offer", "move", "context"})
package org.talentmoves.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
