package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;

/** A person as named in a list: the primary name, and the name in Simplified Chinese where it is known. */
public record PersonRef(String slug, String name, @Nullable String nameZh) {}
