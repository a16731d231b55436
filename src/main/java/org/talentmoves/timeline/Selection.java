package org.talentmoves.timeline;

import java.util.Map;

/**
 * The facts that a filter lets through, as a statement on which other modules build theirs, so that what is counted from
 * it agrees with the list under the same filter.
 */
public final class Selection {

    private static final String DAY = "cast(to_char(%s at time zone 'UTC', 'YYYYMMDD') as integer)";

    private final Filter filter;
    private final FilterSql sql;

    public Selection(Filter filter) {
        this.filter = filter;
        sql = new FilterSql(filter);
    }

    /**
     * Rows of {@code fact_id}, {@code surely}, {@code position} and {@code standing}, each fact once. All of them count for a
     * high bound; for a low bound those that surely lie in the period and that nobody denies. The position is that of the
     * date by which the filter puts facts into a period, as in {@link org.talentmoves.shared.PartialDate#position}; 0 when
     * it has none.
     */
    public String facts() {
        return "select fact_id, (%s) as surely, %s as position, standing from (%s) chosen"
                .formatted(sql.surely(), position(), sql.matches("fact_id, " + sql.rated()));
    }

    private String position() {
        String column = filter.dated().column();
        return filter.dated().isMoment() ? DAY.formatted(column) : column;
    }

    /** Rows of {@code fact_id}: those without a date, which the period leaves out. */
    public String undated() {
        return sql.undated();
    }

    /** What both statements are given. */
    public Map<String, Object> parameters() {
        return sql.parameters();
    }
}
