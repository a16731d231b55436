@NullMarked
package org.talentmoves.bulk.web;

import org.jspecify.annotations.NullMarked;
