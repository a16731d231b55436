package org.talentmoves.source;

import java.util.List;
import java.util.function.Predicate;

/**
 * The standing of a fact and what it rests on. The rule, first match wins: a denial makes it contested; a party's support
 * on record makes it confirmed; two independent origins make it corroborated; else it has a single origin.
 *
 * @param because the publishers that decide it: the origins of the denials, of the party's words, or of the support
 * @param sources how many different sources are cited, whatever their stance
 * @param origins how many independent origins support it
 * @param denials how many independent origins deny it
 */
public record Assessment(Standing standing, List<String> because, int sources, int origins, int denials) {

    public static Assessment of(List<Claim> claims, Parties parties) {
        List<String> support = origins(claims, claim -> claim.stance() == Stance.SUPPORTS);
        List<String> denial = origins(claims, claim -> claim.stance() == Stance.DENIES);
        List<String> onRecord =
                origins(claims, claim -> claim.stance() == Stance.SUPPORTS && parties.include(claim.basis()));
        Standing standing = !denial.isEmpty()
                ? Standing.CONTESTED
                : !onRecord.isEmpty()
                        ? Standing.CONFIRMED
                        : support.size() > 1 ? Standing.CORROBORATED : Standing.SINGLE_ORIGIN;
        List<String> because = switch (standing) {
            case CONTESTED -> denial;
            case CONFIRMED -> onRecord;
            case CORROBORATED, SINGLE_ORIGIN -> support;
        };
        int sources = (int) claims.stream().map(Claim::source).distinct().count();
        return new Assessment(standing, because, sources, support.size(), denial.size());
    }

    private static List<String> origins(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream()
                .filter(which)
                .map(Claim::origin)
                .distinct()
                .sorted()
                .toList();
    }
}
