/** Versions in the reading API. */
@NullMarked
package org.talentmoves.history.api;

import org.jspecify.annotations.NullMarked;
