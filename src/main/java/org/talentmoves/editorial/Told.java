package org.talentmoves.editorial;

import org.talentmoves.source.Standing;

/** How a version was told when it was replaced: in full sentences, English and Simplified Chinese, and how sure it was. */
public record Told(Standing standing, String english, String chinese) {}
