package org.talentmoves.bulk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.intake.FileForm.Field;

/** Adds the rows of one file to a SQLite file, and the pieces of their lists to tables of their own. */
final class SqliteCopy implements AutoCloseable {

    private final SqliteTable table;
    private final SqliteRows rows;
    private final Map<Field, SqliteRows> lists = new LinkedHashMap<>();

    SqliteCopy(SqliteTable table, Connection sqlite) throws SQLException {
        this.table = table;
        this.rows = new SqliteRows(sqlite, table.insert());
        for (Field list : table.lists().toList()) {
            lists.put(list, new SqliteRows(sqlite, table.insert(list)));
        }
    }

    void add(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Field field : table.columns().toList()) {
            Object value = SqliteFile.kept(row, field);
            values.add(row.wasNull() ? null : value);
        }
        rows.add(values);
        for (Map.Entry<Field, SqliteRows> list : lists.entrySet()) {
            addPieces(row, list.getKey(), list.getValue());
        }
    }

    private void addPieces(ResultSet row, Field list, SqliteRows pieces) throws SQLException {
        String cell = row.getString(list.name());
        if (cell == null) {
            return;
        }
        String key = row.getString(table.form().key().get(0));
        int place = 0;
        for (String piece : cell.split("\\|")) {
            pieces.add(List.of(key, ++place, piece));
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        for (SqliteRows pieces : lists.values()) {
            pieces.close();
        }
    }
}
