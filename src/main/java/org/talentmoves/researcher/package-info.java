/** The people who move, singly or as a group, and the names under which they are known. */
@NullMarked
@ApplicationModule(
        displayName = "Researchers",
        allowedDependencies = {"shared"})
package org.talentmoves.researcher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
