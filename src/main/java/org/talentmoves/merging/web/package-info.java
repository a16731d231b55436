@NullMarked
package org.talentmoves.merging.web;

import org.jspecify.annotations.NullMarked;
