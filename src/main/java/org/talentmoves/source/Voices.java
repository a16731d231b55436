package org.talentmoves.source;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** Who stands behind claims: each end once, in the order of the names. */
final class Voices {

    private Voices() {}

    static List<Voice> of(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream()
                .filter(which)
                .collect(toMap(Claim::end, Claim::voice, BinaryOperator.minBy(Voice::compareTo)))
                .values()
                .stream()
                .sorted()
                .toList();
    }
}
