@NullMarked
@NamedInterface("web")
package org.talentmoves.timeline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
