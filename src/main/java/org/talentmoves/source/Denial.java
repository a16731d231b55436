package org.talentmoves.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who says that a fact is not so; each once.
 *
 * @param onRecord speakers
 * @param reportedBy publishers that say so and name nobody
 * @param questionedBy pages that name nobody, and only collect what others say or are of no established nature; these
 *     question a fact and do not contest it
 * @param undated who says so at a date that is not known, in what was known on a day; whether they had said so by then is
 *     open, so that they do not contest it then, and are told all the same
 */
public record Denial(List<Voice> onRecord, List<Voice> reportedBy, List<Voice> questionedBy, List<Voice> undated) {

    public static final Denial NONE = new Denial(List.of(), List.of(), List.of(), List.of());

    static Denial of(List<Claim> claims) {
        List<Claim> denials =
                claims.stream().filter(claim -> claim.stance() == Stance.DENIES).toList();
        return new Denial(
                Voices.all(denials, Claim::isOnRecord),
                Voices.all(denials, claim -> !claim.isOnRecord() && !claim.onlyQuestions()),
                Voices.all(denials, Claim::onlyQuestions),
                List.of());
    }

    /** With those of which no date is known; a page that only questions does so whenever it was. */
    Denial withUndated(List<Claim> claims) {
        return new Denial(
                onRecord,
                reportedBy,
                Stream.concat(questionedBy.stream(), Voices.all(claims, Claim::onlyQuestions).stream())
                        .distinct()
                        .toList(),
                Voices.all(claims, claim -> !claim.onlyQuestions()));
    }

    /** Whether it contests the fact. */
    public boolean contests() {
        return !contestedBy().isEmpty();
    }

    /** All who contest the fact, those on record first. */
    public List<Voice> contestedBy() {
        return Stream.concat(onRecord.stream(), reportedBy.stream()).toList();
    }
}
