@NullMarked
package org.talentmoves;

import org.jspecify.annotations.NullMarked;
