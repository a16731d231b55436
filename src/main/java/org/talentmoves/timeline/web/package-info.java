@NullMarked
package org.talentmoves.timeline.web;

import org.jspecify.annotations.NullMarked;
