package org.talentmoves.insight;

import org.jspecify.annotations.Nullable;

/**
 * A package in the order of the least that it can be.
 *
 * @param rank by the low bound among the packages of its kind, from 1; those of the same sum share it. Null for what is told
 *     by an “up to” alone
 * @param best the rank if it is as high as it may be and all others are as low as they may be
 * @param worst the rank if it is as low and all others, those told by an “up to” included, are as high as they may be
 * @param loosely whether it may lie outside of the period asked for
 * @param place where it stands among all
 */
public record RankedPackage(
        PayKind kind,
        @Nullable Integer rank,
        @Nullable Integer best,
        @Nullable Integer worst,
        boolean loosely,
        PayAccount account,
        String place) {}
