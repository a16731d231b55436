package org.talentmoves.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who says that a fact is so; each once.
 *
 * @param confirmedBy the parties to it that say so on record
 * @param reportedBy the origins, none known to retell another: speakers on record and publishers that report
 * @param retoldBy the publishers that retell somebody, of whom no origin is recorded; none is known to be another origin
 */
public record Support(List<Voice> confirmedBy, List<Voice> reportedBy, List<Voice> retoldBy) {

    static Support of(List<Claim> claims) {
        List<Claim> support = claims.stream()
                .filter(claim -> claim.stance() == Stance.SUPPORTS)
                .toList();
        return new Support(
                Voices.all(support, Claim::isByAParty),
                Voices.origins(support),
                Voices.all(support, claim -> !claim.reports()));
    }

    /** All who say so, whatever their word is worth. */
    public List<Voice> voices() {
        return Stream.of(confirmedBy, reportedBy, retoldBy)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** How many origins it has; all who retell somebody not recorded may retell the same. */
    public int origins() {
        return Math.max(reportedBy.size(), Math.min(1, retoldBy.size()));
    }
}
