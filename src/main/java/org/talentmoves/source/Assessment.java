package org.talentmoves.source;

import java.util.List;
import java.util.function.Predicate;

/**
 * The standing of a fact and what it rests on. The rule, first match wins: a denial makes it contested; a party's support
 * on record makes it confirmed; two origins that report it make it corroborated; else it has a single origin. A piece that
 * retells others without saying whom is no second origin, since it may retell the first.
 *
 * @param because the publishers that decide it: the origins of the denials, of the party's words, or of the support
 * @param sources how many different sources are cited, whatever their stance
 * @param origins how many origins support it, none known to retell another; one where all retell somebody unnamed
 * @param denials how many origins deny it
 */
public record Assessment(Standing standing, List<String> because, int sources, int origins, int denials) {

    public static Assessment of(List<Claim> claims, Parties parties) {
        Predicate<Claim> supports = claim -> claim.stance() == Stance.SUPPORTS;
        List<String> reports =
                publishers(claims, supports.and(claim -> claim.origin().reports()));
        List<String> support = reports.isEmpty() ? publishers(claims, supports) : reports;
        List<String> denial = publishers(claims, claim -> claim.stance() == Stance.DENIES);
        List<String> onRecord = publishers(claims, supports.and(claim -> parties.include(claim.basis())));
        Standing standing = !denial.isEmpty()
                ? Standing.CONTESTED
                : !onRecord.isEmpty()
                        ? Standing.CONFIRMED
                        : reports.size() > 1 ? Standing.CORROBORATED : Standing.SINGLE_ORIGIN;
        List<String> because = switch (standing) {
            case CONTESTED -> denial;
            case CONFIRMED -> onRecord;
            case CORROBORATED, SINGLE_ORIGIN -> support;
        };
        int sources = (int) claims.stream().map(Claim::source).distinct().count();
        return new Assessment(
                standing, because, sources, Math.max(reports.size(), Math.min(1, support.size())), denial.size());
    }

    private static List<String> publishers(List<Claim> claims, Predicate<Claim> which) {
        return claims.stream()
                .filter(which)
                .map(claim -> claim.origin().publisher())
                .distinct()
                .sorted()
                .toList();
    }
}
