package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;

/** A lab as it is named in a list; {@code nameZh} is its name in Simplified Chinese. */
public record LabRef(String slug, String name, @Nullable String nameZh) {}
