/** Who works at the desk: editors, their roles and invitations, and how they sign in. */
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"shared"})
package org.talentmoves.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
