package org.talentmoves.follow;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Revision;

/**
 * A change of a lab, a person or a source by which the entries that name it, or rest on it, read otherwise.
 *
 * @param revision the version that it came to be by, without what that says
 * @param name as it is called now; of a source its publisher, or its slug where that has none
 */
public record Renaming(
        Revision revision, String name, @Nullable String nameZh) {

    public String name(boolean chinese) {
        return chinese && nameZh != null ? nameZh : name;
    }

    Instant at() {
        return Objects.requireNonNull(revision.at()).toInstant();
    }
}
