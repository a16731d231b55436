/** The organisations that employ researchers: their names, aliases and parts. */
@NullMarked
@ApplicationModule(
        displayName = "Labs",
        allowedDependencies = {"shared"})
package org.talentmoves.lab;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
