package org.talentmoves.intake;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A column of a file.
 *
 * @param needed whether each row has something in it
 * @param reading takes the text of a cell, or says what would be right
 * @param expected whether the header names it; files that were written before the column was may lack it
 * @param otherwise what an empty cell means
 * @param pointsTo for a column that names rows of a file: the name of that file, from the name of the row
 */
record Column<T>(
        String name,
        boolean needed,
        boolean expected,
        String otherwise,
        Function<String, T> reading,
        Optional<UnaryOperator<String>> pointsTo) {
    static <T> Column<T> needed(String name, Function<String, T> reading) {
        return new Column<>(name, true, true, "", reading, Optional.empty());
    }

    /** A column whose cells may be empty: not known, not stated or not applicable. */
    static <T> Column<T> maybe(String name, Function<String, T> reading) {
        return new Column<>(name, false, true, "", reading, Optional.empty());
    }

    T read(String cell) {
        return reading.apply(cell);
    }

    CellType type() {
        return Reading.typeOf(reading);
    }

    Column<T> in(String file) {
        return in(row -> file);
    }

    Column<T> in(UnaryOperator<String> file) {
        return new Column<>(name, needed, expected, otherwise, reading, Optional.of(file));
    }

    /** The same column, which a header may leave out. */
    Column<T> optional() {
        return new Column<>(name, needed, false, otherwise, reading, pointsTo);
    }

    /** The same column, which a header may leave out: then, and where the cell is empty, this is meant. */
    Column<T> otherwise(String meant) {
        return new Column<>(name, needed, false, meant, reading, pointsTo);
    }
}
