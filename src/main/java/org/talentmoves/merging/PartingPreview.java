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
 * @param possible false where it is undone already, or a later one is to be undone first
 * @param first the later one
 */
public record PartingPreview(
        Merging merging,
        List<Subject> returning,
        List<Subject> retold,
        List<Subject> staying,
        boolean possible,
        @Nullable Merging first) {

    static PartingPreview impossible(Merging merging, @Nullable Merging first) {
        return new PartingPreview(merging, List.of(), List.of(), List.of(), false, first);
    }
}
