package org.talentmoves.merging;

/**
 * A name or a mark that the one that is kept takes over.
 *
 * @param field {@code alias}, {@code name_zh}, the kind of a name such as {@code variant}, or {@code distinct_from}
 * @param value the name; of a mark, the identity of the person from whom the one that went is distinct
 */
public record Addition(String field, String value) {

    /** Whether it is a name. */
    public boolean isName() {
        return !field.equals("distinct_from");
    }
}
