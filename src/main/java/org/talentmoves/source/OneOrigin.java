package org.talentmoves.source;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * What has one origin, however many say it: claims, or what carries them.
 *
 * @param told in the order in which they were given
 */
public record OneOrigin<T>(List<T> told, List<Claim> claims) {

    /** Parts them by their origins, as a standing counts these; in the order in which each is first heard of. */
    public static <T> List<OneOrigin<T>> of(List<T> all, Function<T, Claim> claim) {
        return all.stream()
                .collect(groupingBy(one -> claim.apply(one).end(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(told -> new OneOrigin<>(told, told.stream().map(claim).toList()))
                .toList();
    }

    /** Whether one of them leads to somebody who knows; else all retell somebody who is not recorded. */
    public boolean reports() {
        return claims.stream().anyMatch(Claim::reports);
    }

    /** Whether somebody speaks on record, and not a publisher. */
    public boolean isOnRecord() {
        return claims.get(0).isOnRecord();
    }

    /** Whether nothing is behind it but pages that can only question a fact. */
    public boolean onlyQuestions() {
        return claims.stream().allMatch(Claim::onlyQuestions);
    }

    /** The name under which a standing names it: that of one who speaks for it. */
    public Voice voice() {
        boolean reports = reports();
        return claims.stream()
                .filter(claim -> claim.reports() == reports)
                .map(Claim::voice)
                .min(naturalOrder())
                .orElseThrow();
    }

    /** All who speak for it, in the order of the names. */
    public List<Voice> voices() {
        return claims.stream().map(Claim::voice).distinct().sorted().toList();
    }
}
