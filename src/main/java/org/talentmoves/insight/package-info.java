/** What follows from many facts at once: flows between labs and their balances. */
@NullMarked
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {"shared", "source", "timeline", "timeline :: api"})
package org.talentmoves.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
