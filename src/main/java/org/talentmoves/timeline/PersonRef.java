package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;

/** A person as named in a list. */
public record PersonRef(String slug, String name, @Nullable String nameZh) {}
