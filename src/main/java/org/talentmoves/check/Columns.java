package org.talentmoves.check;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Array columns of one length, which together hold several things. */
record Columns(List<List<@Nullable String>> columns) {

    static Columns of(ResultSet row, String... names) throws SQLException {
        List<List<@Nullable String>> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(texts(row, name));
        }
        return new Columns(columns);
    }

    /** The texts of an array column; an absent array is empty. */
    static List<@Nullable String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    <T> List<T> read(Function<Place, T> reading) {
        List<T> things = new ArrayList<>();
        for (int place = 0; place < columns.get(0).size(); place++) {
            things.add(reading.apply(new Place(columns, place)));
        }
        return things;
    }

    /** One place in all columns. */
    record Place(List<List<@Nullable String>> columns, int place) {

        String text(int column) {
            return Objects.requireNonNull(textOrNone(column));
        }

        @Nullable
        String textOrNone(int column) {
            return columns.get(column).get(place);
        }
    }
}
