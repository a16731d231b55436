package org.talentmoves.editorial;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How versions are written in the ledger, for what reads it in lists of its own. */
@Component
public class RevisionJson {

    private final JsonMapper json = JsonMapper.builder().build();

    String write(Record content) {
        return json.writeValueAsString(content);
    }

    /** Reads a row of {@code revision}. */
    public Revision read(ResultSet row) throws SQLException {
        return read(row, "version");
    }

    /** Reads a row of {@code revision} whose version is in another column. */
    public Revision read(ResultSet row, String version) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new Revision(
                Subject.read(row.getString("subject")),
                row.getInt(version),
                occasion(row),
                at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC),
                read(row.getString("content"), Whole.class),
                read(row.getString("told"), Told.class),
                through(row));
    }

    private static List<Subject> through(ResultSet row) throws SQLException {
        Array through = row.getArray("through");
        return through == null
                ? List.of()
                : Arrays.stream((String[]) through.getArray())
                        .map(Subject::read)
                        .toList();
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        return new Occasion(
                Act.valueOf(row.getString("act")),
                row.getString("reason"),
                signature(row, "editor"),
                signature(row, "coeditor"),
                signature(row, "reviewer"),
                row.getObject("proposal_id", Long.class));
    }

    private static @Nullable Signature signature(ResultSet row, String who) throws SQLException {
        String name = row.getString(who);
        return name == null ? null : new Signature(row.getObject(who + "_id", UUID.class), name);
    }

    private <T> @Nullable T read(@Nullable String written, Class<T> type) {
        return written == null ? null : json.readValue(written, type);
    }
}
