/** The one door to publication: what passes it has an id of its own, a version and citations. */
@NullMarked
@ApplicationModule(
        displayName = "Editorial",
        allowedDependencies = {"shared", "source"})
package org.talentmoves.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
