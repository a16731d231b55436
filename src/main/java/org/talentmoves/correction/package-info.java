/** What readers say is wrong, and what became of it. */
@NullMarked
@ApplicationModule(
        displayName = "Corrections",
        allowedDependencies = {"shared", "account", "editorial", "desk", "timeline", "timeline :: web"})
package org.talentmoves.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
