package org.talentmoves.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds rows to a table of a SQLite file, some at a time. */
final class SqliteRows implements AutoCloseable {

    private static final int STRETCH = 1000;

    private final PreparedStatement insert;
    private int waiting;

    SqliteRows(Connection sqlite, String insert) throws SQLException {
        this.insert = sqlite.prepareStatement(insert);
    }

    void add(List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
        insert.addBatch();
        if (++waiting == STRETCH) {
            flush();
        }
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            flush();
        }
    }
}
