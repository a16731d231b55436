package org.talentmoves.merging;

import java.util.List;
import org.talentmoves.editorial.Subject;

/**
 * What undoing a merging would do.
 *
 * @param returning what would speak of the one that went again
 * @param staying what was changed since, and stays with the one that was kept
 * @param possible false where it is undone already, or the one that was kept was itself merged since
 */
public record PartingPreview(
        Merging merging, List<Subject> returning, List<Subject> staying, List<Addition> additions, boolean possible) {}
