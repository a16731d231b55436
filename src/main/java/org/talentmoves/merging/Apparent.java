package org.talentmoves.merging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken for another, with everything by which it can be taken.
 *
 * @param names all names; of a source, none
 * @param imprint of a source with a title or a date, what it says of itself
 * @param urls where it is on the web, and where what was merged into it was
 */
record Apparent(
        UUID id,
        String slug,
        String name,
        @Nullable String nameZh,
        List<String> names,
        List<String> urls,
        @Nullable String imprint) {

    Twin.One one() {
        return new Twin.One(slug, name, nameZh);
    }
}
