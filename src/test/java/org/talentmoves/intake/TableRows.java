package org.talentmoves.intake;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of all tables, to see whether anything was written. */
record TableRows(JdbcClient jdbc) {
    void clear() {
        jdbc.sql("truncate fact, lab, researcher, source, timeline, revision cascade")
                .update();
    }

    int in(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** For each table its rows with the transaction and the place in which each was written. */
    Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        for (String table : jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()) {
            written.put(
                    table, jdbc.sql("""
                            select coalesce(string_agg(concat_ws(' ', r.xmin, r.ctid, r), ';' order by r.ctid), '')
                            from %s r""".formatted(table)).query(String.class).single());
        }
        return written;
    }
}
