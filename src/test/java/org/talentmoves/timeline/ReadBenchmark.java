package org.talentmoves.timeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.talentmoves.database.Recorded;
import org.talentmoves.database.Statements;

/**
 * Compares reading a page through {@link Timeline} with the same statement sent by plain JDBC, in turns on one connection,
 * and with the first page; see {@code src/docs/decisions/0007-speed.md}. Run it from the class path of the tests.
 */
final class ReadBenchmark {

    private static final int WARM_UP = 150;
    private static final int ROUNDS = 400;
    private static final List<String> PAGES = List.of(
            "",
            "after=" + new Cursor(20170315, "m5000"),
            "lab=lab-0",
            "lab=lab-0&after=" + new Cursor(20170315, "m5000"),
            "since=2019&until=2019",
            "payMin=100000000",
            "lab=lab-0&standing=contested",
            "reportedBy=2025-06-30",
            "reportedBy=2025-06-30&lab=lab-0",
            "minStanding=corroborated",
            "text=zandren",
            "limit=500");

    private ReadBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        DataSource database = GeneratedTimeline.database();
        try (Connection connection = database.getConnection()) {
            DataSource session = new SingleConnectionDataSource(connection, true);
            Statements statements = new Statements(session);
            Readers readers = Readers.of(session);
            for (String page : PAGES) {
                Recorded sql = statements
                        .during(() -> Readers.of(statements).read(page))
                        .get(0);
                compare(page, readers, connection, sql);
            }
        }
    }

    private static void compare(String page, Readers readers, Connection connection, Recorded sql) throws SQLException {
        long[] facade = new long[ROUNDS];
        long[] plain = new long[ROUNDS];
        long[] first = new long[ROUNDS];
        try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
            for (int i = 0; i < sql.parameters().size(); i++) {
                statement.setObject(i + 1, sql.parameters().get(i));
            }
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                int at = Math.max(round, 0);
                long begun = System.nanoTime();
                readers.read(page);
                facade[at] = System.nanoTime() - begun;
                begun = System.nanoTime();
                readAll(statement);
                plain[at] = System.nanoTime() - begun;
                begun = System.nanoTime();
                readers.read("");
                first[at] = System.nanoTime() - begun;
            }
        }
        System.out.printf(
                "?%-50s of plain JDBC %.2f, of the first page %.2f%n",
                page, median(facade) / median(plain), median(facade) / median(first));
    }

    private static void readAll(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getString(column);
                }
            }
        }
    }

    private static double median(long[] times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }
}
