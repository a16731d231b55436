package org.talentmoves.merging;

/** Why two may be one. */
public enum Likeness {
    /** They share a name, whatever its case, its accents and the order of its words. */
    SAME_NAME,
    SAME_CHINESE_NAME,
    /** A name of one has the letters of a name of the other, with other spaces, hyphens or points: “Open AI” and “OpenAI”. */
    SAME_LETTERS,
    /** A name of one differs from a name of the other by one or two letters. */
    NEARLY_THE_SAME_NAME,
    /** The same place on the web, apart from how it is written and from marks that campaigns add. */
    SAME_ADDRESS,
    /** Two pieces of which one is not known to be on the web have the same publisher, title and date. */
    SAME_IMPRINT,
    /** A name of one has only the first letter of a word of a name of the other: “J. Adeyemi” and “Juno Adeyemi”. */
    SAME_INITIALS;

    /** Whether somebody has to say which it is before another of that name is entered. */
    public boolean isStrong() {
        return this != NEARLY_THE_SAME_NAME && this != SAME_INITIALS;
    }
}
