package org.talentmoves.merging;

/**
 * A column that points to what can be merged.
 *
 * @param key the column by which a row is known again
 * @param subject of what the row says something, in SQL; null for an address
 * @param counted whether the row counts its changes
 */
record Pointer(String table, String key, String column, String subject, boolean counted) {

    static Pointer ofFact(String table, String column) {
        return new Pointer(table, table + "_id", column, table + "_id", true);
    }

    static Pointer ofMember(String column) {
        return new Pointer("move_member", "move_id", column, "move_id", false);
    }

    static Pointer ofCitation(String column) {
        return new Pointer("citation", "citation_id", column, "fact_id", true);
    }

    static Pointer ofRecord(String table, String column) {
        return new Pointer(table, table + "_id", column, "'%s/' || slug".formatted(table), true);
    }

    static Pointer ofAddress(String column) {
        return new Pointer("former_address", "slug", column, "cast(null as text)", false);
    }

    /** What points there now. */
    String pointing() {
        return "select distinct %s as subject from %s where %s = :gone".formatted(subject, table, column);
    }

    /** Lets every row point to the one that is kept, and writes down which did. */
    String point() {
        return """
                with pointed as (
                    update %1$s set %2$s = :kept%3$s where %2$s = :gone
                    returning cast(%4$s as text) as row_key, %5$s as subject
                )
                insert into merging_row (merging_id, table_name, column_name, row_key, subject)
                select :merging, '%1$s', '%2$s', row_key, subject from pointed""".formatted(table, column, count(), key, subject);
    }

    /** What would point to the one that went again. */
    String returning() {
        return "select distinct %s as subject from %s where %s".formatted(subject, table, was());
    }

    /** Lets the rows point to the one that went again, but for those that stay. */
    String pointBack() {
        return "update %1$s set %2$s = :gone%3$s where %4$s and coalesce(%5$s, '') <> all (:tied)"
                .formatted(table, column, count(), was(), subject);
    }

    /** What points to the one that was kept and never pointed to the one that went. */
    String othersPointing() {
        return """
                select %1$s as subject from %2$s where %3$s = :kept and cast(%4$s as text) not in (
                    select row_key from merging_row
                    where merging_id = :merging and table_name = '%2$s' and column_name = '%3$s')""".formatted(subject, table, column, key);
    }

    /** Still points where the merging let it point, and no later one let it point there again. */
    private String was() {
        return """
                %2$s = :kept and cast(%3$s as text) in (
                    select row_key from merging_row moved
                    where merging_id = :merging and table_name = '%1$s' and column_name = '%2$s' and not exists (
                        select from merging_row again join merging using (merging_id)
                        where again.merging_id > moved.merging_id and undone_at is null and merging.kept_id = :kept
                            and again.table_name = '%1$s'
                            and again.column_name = '%2$s' and again.row_key = moved.row_key))""".formatted(table, column, key);
    }

    private String count() {
        return counted ? ", version = version + 1" : "";
    }
}
