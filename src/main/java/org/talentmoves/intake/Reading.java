package org.talentmoves.intake;

import java.util.function.Consumer;
import java.util.function.Function;

/** Takes the text of a cell, or says what would be right; knows what it takes. */
record Reading<T>(CellType type, Function<String, T> how) implements Function<String, T> {

    @Override
    public T apply(String cell) {
        return how.apply(cell);
    }

    /** The same for values that are accepted as well. */
    Reading<T> accepted(Consumer<T> accepting) {
        return new Reading<>(type, cell -> {
            T value = how.apply(cell);
            accepting.accept(value);
            return value;
        });
    }

    static CellType typeOf(Function<String, ?> reading) {
        return reading instanceof Reading<?> typed ? typed.type : CellType.TEXT;
    }
}
