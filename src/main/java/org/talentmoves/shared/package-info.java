/** Values that every module needs: public ids, slugs, partial dates, amounts, refusals. */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
package org.talentmoves.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
