package org.talentmoves.timeline;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Qualifier;

/** Reads the values of the trade from the columns of a row. */
final class Rows {

    private Rows() {}

    /** Reads the amount in the columns {@code <prefix>low, high, currency, qualifier}; it must be there. */
    static Amount amount(ResultSet row, String prefix) throws SQLException {
        return new Amount(
                row.getObject(prefix + "low", Long.class),
                row.getObject(prefix + "high", Long.class),
                row.getString(prefix + "currency"),
                Qualifier.valueOf(row.getString(prefix + "qualifier")));
    }

    static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        String edtf = row.getString(column);
        return edtf == null ? null : PartialDate.of(edtf);
    }

    static @Nullable FactId fact(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new FactId(id);
    }

    static @Nullable LabRef lab(ResultSet row, String prefix) throws SQLException {
        String slug = row.getString(prefix + "slug");
        return slug == null
                ? null
                : new LabRef(slug, row.getString(prefix + "name"), row.getString(prefix + "name_zh"));
    }

    static @Nullable PersonRef person(ResultSet row, String prefix) throws SQLException {
        String slug = row.getString(prefix + "slug");
        return slug == null
                ? null
                : new PersonRef(slug, row.getString(prefix + "name"), row.getString(prefix + "name_zh"));
    }

    /** The texts of an array column; an absent array is empty. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
