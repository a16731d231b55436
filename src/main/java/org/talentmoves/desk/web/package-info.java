@NullMarked
package org.talentmoves.desk.web;

import org.jspecify.annotations.NullMarked;
