/** The checks in the reading API. */
@NullMarked
package org.talentmoves.check.api;

import org.jspecify.annotations.NullMarked;
