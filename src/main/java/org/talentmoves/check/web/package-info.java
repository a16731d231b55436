@NullMarked
package org.talentmoves.check.web;

import org.jspecify.annotations.NullMarked;
