/** Versions and changes in the reading API. */
@NullMarked
@NamedInterface("api")
package org.talentmoves.history.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
