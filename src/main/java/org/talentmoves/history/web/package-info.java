@NullMarked
package org.talentmoves.history.web;

import org.jspecify.annotations.NullMarked;
