/** What people type, understood: dates, sums and numbers of people as they are written, in English or Chinese. */
@NullMarked
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {"shared"})
package org.talentmoves.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
