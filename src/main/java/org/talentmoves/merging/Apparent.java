package org.talentmoves.merging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be taken for another, with everything by which it can be taken.
 *
 * @param names all names; of a source, none
 * @param url null where it has none
 */
record Apparent(
        UUID id,
        String slug,
        String name,
        List<String> names,
        @Nullable String url) {

    Twin.One one() {
        return new Twin.One(slug, name);
    }
}
