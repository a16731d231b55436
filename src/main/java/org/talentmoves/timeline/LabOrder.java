package org.talentmoves.timeline;

/** In which order labs are listed. */
public enum LabOrder {
    NAME("lower(lab.name), lab.slug"),
    ARRIVALS("coalesce(arrivals, 0) desc, lower(lab.name), lab.slug"),
    DEPARTURES("coalesce(departures, 0) desc, lower(lab.name), lab.slug"),
    BALANCE("coalesce(arrivals, 0) - coalesce(departures, 0) desc, lower(lab.name), lab.slug");

    private final String sql;

    LabOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
