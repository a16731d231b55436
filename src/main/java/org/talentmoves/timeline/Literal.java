package org.talentmoves.timeline;

import org.talentmoves.shared.NameWords;

/** What is written into a statement rather than sent with it, since the best plan depends on it. */
final class Literal {

    private Literal() {}

    /**
     * The names looked for, as a literal: for a rare one the index of names is read, for a frequent one the list is, and
     * a plan for any name would do the wrong one. Its words are letters and digits; quotes are doubled all the same.
     */
    static String query(String text) {
        return "cast('" + NameWords.query(text).replace("'", "''") + "' as tsquery)";
    }
}
