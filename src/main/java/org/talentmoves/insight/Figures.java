package org.talentmoves.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Sums of one kind, in whole units of their currency; each of them was reported as it is.
 *
 * @param count how many sums there are
 * @param leftOut how many accounts have none
 * @param median the lower one of the two in the middle, where there are two; never an average
 */
public record Figures(
        int count,
        int leftOut,
        @Nullable Long least,
        @Nullable Long median,
        @Nullable Long most) {

    /** The columns that are read, of those accounts that count for sure. */
    static String sql(String bound) {
        return """
                count(%1$s) filter (where firm) as %1$ss, count(*) filter (where firm and %1$s is null) as without_%1$s,
                min(%1$s) filter (where firm) as least_%1$s, max(%1$s) filter (where firm) as most_%1$s,
                percentile_disc(0.5) within group (order by %1$s) filter (where firm and %1$s is not null) as median_%1$s""".formatted(bound);
    }

    static Figures of(ResultSet row, String bound) throws SQLException {
        return new Figures(
                row.getInt(bound + "s"),
                row.getInt("without_" + bound),
                row.getObject("least_" + bound, Long.class),
                row.getObject("median_" + bound, Long.class),
                row.getObject("most_" + bound, Long.class));
    }
}
