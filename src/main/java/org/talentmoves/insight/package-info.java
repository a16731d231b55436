/** What follows from many facts at once: flows between labs, balances, packages and their ranks, how long people stay. */
@NullMarked
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {"shared", "source", "offer", "move", "context", "timeline", "timeline :: api"})
package org.talentmoves.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
