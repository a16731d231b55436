/** Invents labs, people and facts in any number, the same ones each time, skewed as the real ones are. */
package org.talentmoves.generator;
