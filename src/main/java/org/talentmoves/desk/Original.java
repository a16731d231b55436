package org.talentmoves.desk;

import org.talentmoves.editorial.Draft;

/** What is public, in the form in which it is changed. */
public record Original(FormKind form, Draft draft) {}
