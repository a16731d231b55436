/** Feeds as they are sent: Atom and JSON Feed. */
@NullMarked
package org.talentmoves.follow.web;

import org.jspecify.annotations.NullMarked;
