package org.talentmoves.source;

import org.jspecify.annotations.Nullable;

/**
 * A citation as far as the standing needs it.
 *
 * @param source the slug of the source
 * @param origin the end of its route; sources with one origin count once
 * @param onRecord who says so on record; null when nobody is named
 */
public record Claim(
        String source,
        Origin origin,
        Stance stance,
        @Nullable OnRecord onRecord) {

    /**
     * Somebody who speaks on record.
     *
     * @param standsFor whose word it is in the end; all who speak for one house are one origin
     * @param party whether the fact is about the speaker: who moves or belongs to the group, a lab that is left or joined, the
     *     bidder, a side of a deal, the lab or the speaker of a milestone
     */
    public record OnRecord(Voice voice, String standsFor, boolean party) {}

    /** Who says so: the speaker, or else the publisher at the end of the route. */
    public Voice voice() {
        return onRecord != null ? onRecord.voice() : origin.voice();
    }

    /** What makes two claims one: the same speaker or house behind it, or else the same publisher. */
    String end() {
        return onRecord != null ? "on record: " + onRecord.standsFor() : origin.end();
    }

    boolean isOnRecord() {
        return onRecord != null;
    }

    boolean isByAParty() {
        return onRecord != null && onRecord.party();
    }

    /** Whether its route ends with somebody who knows: a speaker, or a publisher that does not only retell. */
    boolean reports() {
        return isOnRecord() || origin.reports();
    }

    /** Whether a page says so that names nobody, and only collects what others say or is of no established nature. */
    boolean onlyQuestions() {
        return !isOnRecord() && (origin.kind() == SourceKind.AGGREGATOR || origin.kind() == SourceKind.UNKNOWN);
    }
}
