package org.talentmoves.timeline;

/** In which order labs are listed. */
public enum LabOrder {
    NAME("lower(lab.name), lab.slug"),
    ARRIVALS("arrivals_high desc, lower(lab.name), lab.slug"),
    DEPARTURES("departures_high desc, lower(lab.name), lab.slug"),
    BALANCE("arrivals_low - departures_high desc, lower(lab.name), lab.slug");

    private final String sql;

    LabOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
