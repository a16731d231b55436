package org.talentmoves.timeline;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;

/** What editors decided on the standing of facts; the last decision on each. */
@Component
class Decisions {

    private static final String LAST = """
            select distinct on (fact_id) fact_id, decided_on, standing, reason, editor
            from standing_override where fact_id = any(:facts)
            order by fact_id, decided_on desc, turn desc""";

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, StandingOverride> about(String[] facts) {
        return jdbc
                .sql(LAST)
                .param("facts", facts)
                .query((row, number) -> Map.entry(row.getString("fact_id"), decision(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static StandingOverride decision(ResultSet row) throws SQLException {
        String standing = row.getString("standing");
        return new StandingOverride(
                standing == null ? null : Standing.valueOf(standing),
                row.getString("reason"),
                row.getString("editor"),
                row.getObject("decided_on", LocalDate.class));
    }
}
