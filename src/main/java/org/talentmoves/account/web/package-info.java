@NullMarked
package org.talentmoves.account.web;

import org.jspecify.annotations.NullMarked;
