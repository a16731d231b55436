package org.talentmoves.source;

import java.util.List;
import java.util.function.Function;
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

    /** Each origin that reports, by the name of one who speaks for it. */
    static List<Voice> origins(List<Claim> claims) {
        return OneOrigin.of(claims, Function.identity()).stream()
                .filter(OneOrigin::reports)
                .map(OneOrigin::voice)
                .sorted()
                .toList();
    }
}
