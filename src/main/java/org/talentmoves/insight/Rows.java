package org.talentmoves.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.talentmoves.timeline.Bounds;

/** Reads columns that computed rows have in common. */
final class Rows {

    private Rows() {}

    /** Reads the columns {@code <counted>_low} and {@code <counted>_high}. */
    static Bounds bounds(ResultSet row, String counted) throws SQLException {
        return new Bounds(row.getInt(counted + "_low"), row.getInt(counted + "_high"));
    }
}
