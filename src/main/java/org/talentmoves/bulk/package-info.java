/** Everything that is public, in whole files to take away. */
@NullMarked
@ApplicationModule(
        displayName = "Bulk files",
        allowedDependencies = {"shared", "intake", "timeline", "timeline :: web"})
package org.talentmoves.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
