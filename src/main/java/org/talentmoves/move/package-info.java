/** Who left which lab for whom, and the careers that follow from it. */
@NullMarked
@ApplicationModule(
        displayName = "Moves",
        allowedDependencies = {"shared", "lab", "researcher", "source", "editorial", "offer"})
package org.talentmoves.move;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
