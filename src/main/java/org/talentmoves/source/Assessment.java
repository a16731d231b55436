package org.talentmoves.source;

import java.util.List;

/**
 * The standing of a fact and what it rests on.
 *
 * @param sources how many different sources are cited, whatever their stance
 */
public record Assessment(Standing standing, Support support, Denial denial, int sources) {

    /** The rule over all that is said of a fact; see {@link Standing#of}. */
    public static Assessment of(List<Claim> claims) {
        Support support = Support.of(claims);
        Denial denial = Denial.of(claims);
        int sources = (int) claims.stream().map(Claim::source).distinct().count();
        return new Assessment(Standing.of(support, denial), support, denial, sources);
    }
}
