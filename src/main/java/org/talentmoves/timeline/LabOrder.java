package org.talentmoves.timeline;

/** In which order labs are listed. */
public enum LabOrder {
    NAME("lower(lab.name), lab.slug"),
    ARRIVALS("coalesce(arrivals_high, 0) desc, lower(lab.name), lab.slug"),
    DEPARTURES("coalesce(departures_high, 0) desc, lower(lab.name), lab.slug"),
    BALANCE("coalesce(arrivals_low, 0) - coalesce(departures_high, 0) desc, lower(lab.name), lab.slug");

    private final String sql;

    LabOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
