package org.talentmoves.researcher;

/** How a name belongs to a person. */
public enum NameKind {
    /** The name under which the person is shown; each person has exactly one. */
    PRIMARY,
    /** The name in the person's own or another script, as the person or the press of that language writes it. */
    NATIVE,
    TRANSLITERATION,
    FORMER,
    /** A spelling seen in reports, of which nobody has said whether it is right. */
    VARIANT,
    /** Finds the person and is never shown as the name. */
    MISSPELLING
}
