package org.talentmoves.timeline;

/**
 * A fact at one version as a reader may print it, in one language. No form drops a qualifier, a denial or the precision of
 * a date.
 *
 * @param brief a headline
 * @param full one or two sentences, with who says so and who denies it: what happened, and the pay with every account of it
 * @param note the same with its sources as numbered footnotes, each on a line of its own
 */
public record Sentence(String brief, String full, String note) {}
