/** What surrounds the moves: deals, benchmarks of pay, milestones. */
@NullMarked
@ApplicationModule(
        displayName = "Context",
        allowedDependencies = {"shared", "lab", "source", "editorial"})
package org.talentmoves.context;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
