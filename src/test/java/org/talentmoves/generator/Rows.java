package org.talentmoves.generator;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.postgresql.PGConnection;

/** Rows in the text format of COPY, until they are written all at once. */
final class Rows {

    private final Map<Table, StringBuilder> tables = new EnumMap<>(Table.class);

    void add(Table table, Object... values) {
        StringBuilder rows = tables.computeIfAbsent(table, key -> new StringBuilder());
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i]);
        }
        rows.append('\n');
    }

    /** Writes the rows in one transaction, with every constraint and trigger of the tables. */
    void write(Connection connection) throws SQLException, IOException {
        for (Map.Entry<Table, StringBuilder> rows : tables.entrySet()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            rows.getKey().copy(),
                            new StringReader(rows.getValue().toString()));
        }
        connection.commit();
        tables.clear();
    }
}
