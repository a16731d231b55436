package org.talentmoves.bulk;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table that holds facts, records and citations, with all columns; identities by their public names. */
record Kept(JdbcClient jdbc) {

    /** The history of a site, and how often it changed a row: not what is said. */
    private static final Set<String> HISTORY = Set.of("version", "entered_at", "changed_at", "citation_id");

    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        tables().forEach(table -> rows.put(
                table,
                jdbc.sql("select jsonb_build_object(%s)::text as row from %s it order by 1"
                                .formatted(columns(table), table))
                        .query(String.class)
                        .list()));
        rows.put("the order of citations", jdbc.sql("""
                                select fact_id || ' ' || string_agg(slug || ' ' || stance, ', ' order by citation_id)
                                from citation join source using (source_id) group by fact_id order by 1""").query(String.class).list());
        return rows;
    }

    /** All whose changes are changes of what is public. */
    private List<String> tables() {
        return jdbc.sql("""
                        select distinct relname from pg_trigger join pg_class on pg_class.oid = tgrelid
                        join pg_proc on pg_proc.oid = tgfoid where proname = 'mark_public_change' order by relname""").query(String.class).list();
    }

    private String columns(String table) {
        return jdbc
                .sql("""
                        select column_name, data_type from information_schema.columns
                        where table_schema = 'public' and table_name = :table order by ordinal_position""")
                .param("table", table)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(column -> !HISTORY.contains(column.getKey()))
                .map(column -> "'%s', %s".formatted(column.getKey(), value(column.getKey(), column.getValue())))
                .collect(joining(", "));
    }

    private static String value(String column, String type) {
        return !type.equals("uuid") ? "it." + column : """
                coalesce((select 'lab ' || slug from lab where lab_id = it.%1$s),
                         (select 'person ' || slug from researcher where researcher_id = it.%1$s),
                         (select 'source ' || slug from source where source_id = it.%1$s))""".formatted(column);
    }
}
