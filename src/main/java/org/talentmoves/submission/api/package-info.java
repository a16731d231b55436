/** The writing API. */
@NullMarked
package org.talentmoves.submission.api;

import org.jspecify.annotations.NullMarked;
