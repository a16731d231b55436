/** What labs bid for people: offers and their packages of pay terms. */
@NullMarked
@ApplicationModule(
        displayName = "Offers",
        allowedDependencies = {"shared", "lab", "researcher", "source", "editorial"})
package org.talentmoves.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
