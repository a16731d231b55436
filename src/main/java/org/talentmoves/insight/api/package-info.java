/** Sums over many facts in the reading API. */
@NullMarked
package org.talentmoves.insight.api;

import org.jspecify.annotations.NullMarked;
