/** The projection of all published facts, and everything that reads it: public pages and API lists. */
@NullMarked
@ApplicationModule(
        displayName = "Timeline",
        allowedDependencies = {"shared", "lab", "researcher", "source", "editorial", "offer", "move", "context"})
package org.talentmoves.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
