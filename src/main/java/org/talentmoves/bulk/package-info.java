/** Everything that is public, in whole files to take away. */
@NullMarked
@ApplicationModule(
        displayName = "Bulk files",
        allowedDependencies = {"shared", "editorial", "intake", "timeline", "timeline :: web"})
package org.talentmoves.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
