package org.talentmoves.source;

/**
 * A citation as far as the standing needs it.
 *
 * @param source the slug of the source
 * @param origin the end of the chain of relays; sources with one origin count once
 */
public record Claim(String source, Origin origin, Stance stance, Basis basis) {}
