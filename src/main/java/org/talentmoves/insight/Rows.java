package org.talentmoves.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.talentmoves.timeline.Bounds;

/**
 * A stretch of computed rows.
 *
 * @param next the place after which the rows go on; empty at the end
 */
public record Rows<T>(List<T> list, Optional<String> next) {

    /** Cuts the stretch from rows that were read with one more than asked for when there are more. */
    static <T> Rows<T> cut(List<T> read, int limit, Function<T, String> place) {
        return read.size() <= limit
                ? new Rows<>(read, Optional.empty())
                : new Rows<>(read.subList(0, limit), Optional.of(place.apply(read.get(limit - 1))));
    }

    /** Reads the columns {@code <counted>_low} and {@code <counted>_high}. */
    static Bounds bounds(ResultSet row, String counted) throws SQLException {
        return new Bounds(row.getInt(counted + "_low"), row.getInt(counted + "_high"));
    }
}
