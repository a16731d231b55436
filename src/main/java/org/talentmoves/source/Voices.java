package org.talentmoves.source;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** Who stands behind claims, in the order of the names. */
final class Voices {

    private Voices() {}

    /** Each who says so, once. */
    static List<Voice> all(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream()
                .filter(which)
                .map(Claim::voice)
                .distinct()
                .sorted()
                .toList();
    }

    /** Each origin once, by the name of one who speaks for it. */
    static List<Voice> origins(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream()
                .filter(which)
                .collect(toMap(Claim::end, Claim::voice, BinaryOperator.minBy(Voice::compareTo)))
                .values()
                .stream()
                .sorted()
                .toList();
    }
}
