package org.talentmoves.timeline;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Denial;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;
import org.talentmoves.source.Statement;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;

/** Reads the values of the trade from the columns of a row. */
final class Rows {

    private static final String ASSESSED = """
            assessment.standing, assessment.sources, assessment.confirmed_by, assessment.reported_by,
            assessment.retold_by, assessment.denied_on_record, assessment.denied_by, assessment.questioned_by,
            assessment.qualified_by,
            assessment.decided_on, assessment.decided_by, assessment.decided_because
            """;

    private Rows() {}

    /** The columns that {@link #assessment} reads, of a row of {@link Vantage#assessment}. */
    static String assessed(Vantage vantage) {
        return ASSESSED
                + (vantage.reportedBy() == null
                        ? ", cast(null as text[]) as denied_undated"
                        : ", assessment.denied_undated");
    }

    /** Reads the amount in the columns {@code <prefix>low, high, currency, qualifier}; it must be there. */
    static Amount amount(ResultSet row, String prefix) throws SQLException {
        return new Amount(
                row.getObject(prefix + "low", Long.class),
                row.getObject(prefix + "high", Long.class),
                row.getString(prefix + "currency"),
                Qualifier.valueOf(row.getString(prefix + "qualifier")));
    }

    /** Reads the columns of a row of {@code assessment}. */
    static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                Standing.valueOf(row.getString("standing")),
                new Support(voices(row, "confirmed_by"), voices(row, "reported_by"), voices(row, "retold_by")),
                new Denial(
                        voices(row, "denied_on_record"),
                        voices(row, "denied_by"),
                        voices(row, "questioned_by"),
                        voices(row, "denied_undated")),
                voices(row, "qualified_by"),
                row.getInt("sources"),
                decision(row));
    }

    private static @Nullable StandingOverride decision(ResultSet row) throws SQLException {
        LocalDate decided = row.getObject("decided_on", LocalDate.class);
        return decided == null
                ? null
                : new StandingOverride(
                        Standing.valueOf(row.getString("standing")),
                        row.getString("decided_because"),
                        row.getString("decided_by"),
                        decided);
    }

    private static List<Voice> voices(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream().map(Rows::voice).toList();
    }

    private static Voice voice(String written) {
        String[] parts = written.split("\t", -1);
        String nameZh = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : null;
        return new Voice(parts[0], nameZh, parts.length > 2);
    }

    /** Writes a voice as a row of {@code assessment} holds it: name, name in Chinese, and a mark of who speaks. */
    static String written(Voice voice) {
        String nameZh = voice.nameZh() == null ? "" : voice.nameZh();
        return voice.name()
                + (nameZh.isEmpty() && !voice.speaks() ? "" : "\t" + nameZh)
                + (voice.speaks() ? "\ton record" : "");
    }

    /** Reads who speaks in a citation; null when nobody is named. */
    static @Nullable Spoken spoken(ResultSet row) throws SQLException {
        String name = row.getString("speaker");
        PersonRef person = person(row, "person_");
        LabRef lab = lab(row, "lab_");
        return name == null && person == null && lab == null ? null : new Spoken(name, person, lab);
    }

    /** Reads the source in the columns with the prefix; it must be there. */
    static SourceRef source(ResultSet row, String prefix) throws SQLException {
        return new SourceRef(
                row.getString(prefix + "slug"),
                row.getString(prefix + "publisher"),
                row.getString(prefix + "title"),
                row.getString(prefix + "url"),
                date(row, prefix + "published_on"),
                row.getString(prefix + "language"),
                SourceKind.valueOf(row.getString(prefix + "kind")));
    }

    static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                Stance.valueOf(row.getString("stance")),
                Basis.valueOf(row.getString("basis")),
                row.getString("says"),
                row.getString("quotation"),
                row.getString("quotation_language"),
                null,
                row.getString("gives_qualifier") == null ? null : amount(row, "gives_"));
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

    /** Reads several people from array columns of one length. */
    static List<PersonRef> people(ResultSet row, String prefix) throws SQLException {
        return refs(row, prefix, PersonRef::new);
    }

    /** Reads several labs from array columns of one length. */
    static List<LabRef> labs(ResultSet row, String prefix) throws SQLException {
        return refs(row, prefix, LabRef::new);
    }

    private static <T> List<T> refs(ResultSet row, String prefix, Ref<T> ref) throws SQLException {
        List<String> slugs = texts(row, prefix + "slugs");
        List<String> names = texts(row, prefix + "names");
        List<@Nullable String> namesZh = texts(row, prefix + "names_zh");
        List<T> refs = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            refs.add(ref.of(slugs.get(i), names.get(i), namesZh.get(i)));
        }
        return refs;
    }

    /** The texts of an array column; an absent array is empty. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    /** The other figures of a fact, from array columns of one length, each with those who give it. */
    static List<OtherFigure> otherFigures(ResultSet row) throws SQLException {
        List<String> qualifiers = texts(row, "given_qualifiers");
        List<String> currencies = texts(row, "given_currencies");
        List<String> slugs = texts(row, "given_slugs");
        List<@Nullable String> publishers = texts(row, "given_publishers");
        List<OtherFigure.Given> given = new ArrayList<>();
        for (int i = 0; i < qualifiers.size(); i++) {
            Amount amount = new Amount(
                    number(row, "given_lows", i),
                    number(row, "given_highs", i),
                    currencies.get(i),
                    Qualifier.valueOf(qualifiers.get(i)));
            given.add(new OtherFigure.Given(amount, new OtherFigure.Giver(slugs.get(i), publishers.get(i))));
        }
        return OtherFigure.of(given);
    }

    private static @Nullable Long number(ResultSet row, String column, int at) throws SQLException {
        return ((@Nullable Long[]) row.getArray(column).getArray())[at];
    }

    private interface Ref<T> {

        T of(String slug, String name, @Nullable String nameZh);
    }
}
