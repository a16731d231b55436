package org.talentmoves.merging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;

/**
 * What undoing a merging would do.
 *
 * @param returning what would speak of the one that went again
 * @param retold the facts that do not, and would be told otherwise or be less or more sure
 * @param staying what came to the one that was kept since or was changed there, and stays with it
 * @param possible false where it is undone already, or something else is to be undone or mended first
 * @param first the later one that is to be undone first
 * @param circle where it would contradict itself, the labs or sources that would be part of each other, or retell each other
 */
public record PartingPreview(
        Merging merging,
        List<Subject> returning,
        List<Subject> retold,
        List<Subject> staying,
        boolean possible,
        @Nullable Merging first,
        List<Subject> circle) {

    static PartingPreview impossible(Merging merging, @Nullable Merging first, List<Subject> circle) {
        return new PartingPreview(merging, List.of(), List.of(), List.of(), false, first, circle);
    }

    /** Whether what was said of the one that went would contradict itself. */
    public boolean isContradicting() {
        return merging.stands() && !possible && first == null;
    }
}
