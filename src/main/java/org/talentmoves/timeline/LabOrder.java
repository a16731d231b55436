package org.talentmoves.timeline;

/** In which order labs are listed: by what surely is so, then by what may be. */
public enum LabOrder {
    NAME("lower(lab.name), lab.slug"),
    ARRIVALS("arrivals_low desc, arrivals_high desc, lower(lab.name), lab.slug"),
    DEPARTURES("departures_low desc, departures_high desc, lower(lab.name), lab.slug"),
    BALANCE("arrivals_low - departures_high desc, arrivals_high - departures_low desc, lower(lab.name), lab.slug");

    private final String sql;

    LabOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
