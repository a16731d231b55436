@NullMarked
package org.talentmoves.correction.web;

import org.jspecify.annotations.NullMarked;
