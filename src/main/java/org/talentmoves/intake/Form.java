package org.talentmoves.intake;

import java.util.List;

/**
 * What one of the twelve files is like.
 *
 * @param columns the first one is what {@code there} asks by
 * @param key the columns by which a row is known, unique in the file
 * @param there the rows that are there already, in the columns of the file
 * @param rule what the cells of one row have to do with each other
 */
record Form(String file, List<Column<?>> columns, List<Column<?>> key, There there, Rule rule) {
    Column<?> first() {
        return columns.get(0);
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** What the cells of one row have to do with each other, as far as they can be read: {@link Refusals#comparing}. */
    @FunctionalInterface
    interface Rule {
        void check(Row row, Refusals refusals);
    }
}
