/** The reading API: the timeline and what stands around it as JSON. */
@NullMarked
@NamedInterface("api")
package org.talentmoves.timeline.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
