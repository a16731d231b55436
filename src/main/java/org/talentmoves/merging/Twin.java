package org.talentmoves.merging;

import org.jspecify.annotations.Nullable;

/** Two that may be one, and what speaks for it. */
public record Twin(Mergeable kind, One one, One other, Likeness likeness, String shared) {

    /** One of the two, as it is called; {@code nameZh} is null where it has no Chinese name. */
    public record One(String slug, String name, @Nullable String nameZh) {}
}
