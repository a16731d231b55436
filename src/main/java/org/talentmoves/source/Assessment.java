package org.talentmoves.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standing of a fact and what it rests on.
 *
 * @param standing the one that holds: the editor's where there is one
 * @param qualifiedBy who says on record that it is so only in part or otherwise; this changes no standing
 * @param sources how many different sources are cited, whatever their stance
 * @param override the editor's decision on the standing; null where the citations decide
 */
public record Assessment(
        Standing standing,
        Support support,
        Denial denial,
        List<Voice> qualifiedBy,
        int sources,
        @Nullable StandingOverride override) {

    /** The rule over all that is said of a fact; see {@link Standing}. */
    public static Assessment of(List<Claim> claims) {
        Support support = Support.of(claims);
        Denial denial = Denial.of(claims);
        List<Voice> qualifiedBy = Voices.all(claims, claim -> claim.stance() == Stance.QUALIFIES && claim.isOnRecord());
        int sources = (int) claims.stream().map(Claim::source).distinct().count();
        return new Assessment(Standing.of(support, denial), support, denial, qualifiedBy, sources, null);
    }

    /** The rule over what was said of a fact by a day, with the denials that may have been there by then. */
    public static Assessment of(List<Claim> claims, List<Claim> undatedDenials) {
        Assessment dated = of(claims);
        return new Assessment(
                dated.standing,
                dated.support,
                dated.denial.withUndated(undatedDenials),
                dated.qualifiedBy,
                dated.sources,
                null);
    }

    /** The same, as an editor decided; one that lifts an earlier decision leaves it to the citations. */
    public Assessment decided(StandingOverride decision) {
        Standing decided = decision.standing();
        return decided == null
                ? new Assessment(computed(), support, denial, qualifiedBy, sources, null)
                : new Assessment(decided, support, denial, qualifiedBy, sources, decision);
    }

    /** The standing that the citations alone make. */
    public Standing computed() {
        return Standing.of(support, denial);
    }

    public boolean isRetracted() {
        return standing == Standing.RETRACTED;
    }

    /** Whether nobody supports it, so that it cannot be public. */
    public boolean isUnsupported() {
        return standing == Standing.UNSUPPORTED;
    }
}
