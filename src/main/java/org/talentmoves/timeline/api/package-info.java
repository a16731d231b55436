/** The reading API: the timeline and what stands around it as JSON. */
@NullMarked
package org.talentmoves.timeline.api;

import org.jspecify.annotations.NullMarked;
