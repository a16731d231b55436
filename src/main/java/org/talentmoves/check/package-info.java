/** Checks over what is published: contradictions and gaps that somebody should look at. They accuse nobody and change nothing. */
@NullMarked
@ApplicationModule(
        displayName = "Checks",
        allowedDependencies = {"shared", "source", "offer", "timeline", "timeline :: api", "timeline :: web"})
package org.talentmoves.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
