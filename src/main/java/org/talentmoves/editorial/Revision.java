package org.talentmoves.editorial;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version that is or was public.
 *
 * @param at when it was published (UTC); null where it was entered before versions were kept
 * @param content null for the version that holds, where it is only in the tables of its kind
 * @param told null for the version that holds
 * @param through of a version that followed others: those by whose change it came about
 */
public record Revision(
        Subject subject,
        int version,
        Occasion occasion,
        @Nullable OffsetDateTime at,
        @Nullable Whole content,
        @Nullable Told told,
        List<Subject> through) {

    /**
     * What versions say, by their number; of one that was not kept nothing. One that left the content as it was says what the
     * one before it said.
     *
     * @param newestFirst all of one thing
     * @param present what the newest says, where it is not written down
     */
    public static Map<Integer, Whole> contents(List<Revision> newestFirst, @Nullable Whole present) {
        Map<Integer, Whole> contents = new HashMap<>();
        Whole later = present;
        for (Revision revision : newestFirst) {
            Whole content = revision.content == null ? later : revision.content;
            if (content != null) {
                contents.put(revision.version, content);
            }
            later = revision.occasion.act().leavesContent() ? content : null;
        }
        return contents;
    }
}
