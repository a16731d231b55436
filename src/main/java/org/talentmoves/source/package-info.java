/** Published pieces, what each says about a fact, and how sure one can be of the fact for it. */
@NullMarked
@ApplicationModule(
        displayName = "Sources",
        allowedDependencies = {"shared"})
package org.talentmoves.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
