/** Ways to be told of what is published and changed: feeds of every filter. */
@NullMarked
@ApplicationModule(
        displayName = "Follow",
        allowedDependencies = {"shared", "source", "researcher", "editorial", "history", "timeline", "timeline :: web"})
package org.talentmoves.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
