package org.talentmoves.database;

import java.lang.reflect.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was sent to the database.
 *
 * @param sql with a question mark for each parameter
 */
public record Recorded(String sql, List<@Nullable Object> parameters) {

    /** The statement as the server knows it, with {@code $1} of its type for the first parameter. */
    public String numbered() {
        StringBuilder numbered = new StringBuilder();
        String[] parts = sql.split("\\?", -1);
        for (int i = 0; i < parts.length; i++) {
            numbered.append(i == 0 ? "" : "$" + i + type(parameters.get(i - 1))).append(parts[i]);
        }
        return numbered.toString();
    }

    private static String type(@Nullable Object parameter) {
        if (parameter instanceof String) {
            return "::varchar";
        }
        return parameter instanceof Object[] ? "::text[]" : "";
    }

    /** The parameters as literals between parentheses, or nothing when there are none. */
    public String literals() {
        return parameters.isEmpty()
                ? ""
                : String.join(", ", parameters.stream().map(Recorded::literal).toList())
                        .transform("(%s)"::formatted);
    }

    private static String literal(@Nullable Object parameter) {
        if (parameter == null) {
            return "null";
        }
        String text = parameter.getClass().isArray() ? elements(parameter) : parameter.toString();
        return "'" + text.replace("'", "''") + "'";
    }

    private static String elements(Object array) {
        return IntStream.range(0, Array.getLength(array))
                .mapToObj(i -> "\"" + Array.get(array, i) + "\"")
                .toList()
                .toString()
                .replaceAll("^\\[|\\]$", "")
                .transform("{%s}"::formatted);
    }

    static Recorded of(String sql, @Nullable Object[] parameters) throws SQLException {
        return new Recorded(sql, java.util.Arrays.asList(parameters));
    }
}
