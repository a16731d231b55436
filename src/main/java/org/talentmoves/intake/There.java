package org.talentmoves.intake;

/**
 * Where the rows of a file are in the database, in the columns of the file.
 *
 * @param select the query for all of them, up to its {@code where}
 * @param by what of it is the first column of the file
 * @param order that lasts: rows that are brought into an empty database stand in it again
 */
record There(String select, String by, String order) {

    /** The query for the rows of {@code :keys}. */
    String some() {
        return select + " where " + by + " = any (:keys) order by " + order;
    }

    String all() {
        return select + " order by " + order;
    }
}
