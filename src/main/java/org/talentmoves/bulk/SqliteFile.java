package org.talentmoves.bulk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.talentmoves.intake.FileForm;

/** One database of everything, for SQLite 3.37 or later. Written in one transaction, in which rows may point ahead. */
final class SqliteFile implements AutoCloseable {

    private static final String FACTS = """
            select fact_id,
                   case left(fact_id, 1) when 'm' then 'move' when 'o' then 'offer' when 'p' then 'pay_term' when 'd' then 'deal'
                       when 'b' then 'benchmark' else 'milestone' end,
                   version,
                   to_char(entered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                   to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                   lower(standing)
            from fact join assessment using (fact_id)
            order by left(fact_id, 1), length(fact_id), fact_id""";

    private final Path path;
    private final Connection sqlite;
    private long rows;

    private SqliteFile(Path path, Connection sqlite) {
        this.path = path;
        this.sqlite = sqlite;
    }

    static SqliteFile in(Path folder) throws SQLException {
        Path path = folder.resolve(Content.SQLITE.nameOf("talent-moves"));
        SqliteFile file = new SqliteFile(path, DriverManager.getConnection("jdbc:sqlite:" + path));
        // a file that is not finished is thrown away, so it needs no journal
        file.run("pragma journal_mode = off", "pragma synchronous = off", "pragma foreign_keys = on");
        file.sqlite.setAutoCommit(false);
        file.run("pragma defer_foreign_keys = on", SqliteTable.FACTS);
        for (FileForm form : FileForm.ALL) {
            file.run(new SqliteTable(form).statements().toArray(String[]::new));
        }
        file.run(SqliteViews.ALL.toArray(String[]::new));
        return file;
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = sqlite.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    void addFacts(Moments moments) throws SQLException {
        try (SqliteRows facts = new SqliteRows(sqlite, "insert into facts values (?, ?, ?, ?, ?, ?)")) {
            moments.each(
                    FACTS,
                    row -> facts.add(List.of(
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6))));
        }
    }

    /** Takes the rows of a file, until it is closed. */
    SqliteCopy copy(FileForm form) throws SQLException {
        return new SqliteCopy(new SqliteTable(form), sqlite);
    }

    void counted(long added) {
        rows += added;
    }

    /** What the database says of itself. */
    void describe(Map<String, String> meta) throws SQLException {
        run("create table meta (name text not null primary key, value text not null) strict, without rowid");
        try (SqliteRows described = new SqliteRows(sqlite, "insert into meta values (?, ?)")) {
            for (Map.Entry<String, String> said : meta.entrySet()) {
                described.add(List.of(said.getKey(), said.getValue()));
            }
        }
        sqlite.commit();
    }

    /** Once it is closed. */
    BulkFile finished() {
        return BulkFile.of(path, "", Content.SQLITE, rows);
    }

    @Override
    public void close() throws SQLException {
        sqlite.close();
    }

    /** The value of a cell as SQLite keeps it: it knows neither days nor truth, and numbers only as whole or real. */
    static Object kept(ResultSet row, FileForm.Field field) throws SQLException {
        return switch (field.type().sort()) {
            case TEXT, DAY -> row.getString(field.name());
            case WHOLE_NUMBER -> row.getLong(field.name());
            case TRUTH -> row.getBoolean(field.name()) ? 1 : 0;
            case NUMBER -> row.getDouble(field.name());
        };
    }
}
