package org.talentmoves.bulk;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.talentmoves.intake.FileForm;
import org.talentmoves.intake.FileForm.Field;

/**
 * The query for the lines of NDJSON: the columns of the CSV file with the types of JSON, a list as an array, and beside each
 * name of another row what that is called, so that a line can be read without the other files. A fact has its version, its
 * standing, its citations and the decisions of editors, an offer its package.
 */
final class NdjsonQuery {

    /** What is told of a row that is only named, by its file: the table and the columns of it. */
    private static final Map<String, Told> TOLD = Map.of(
            "labs", new Told("lab", List.of("name")),
            "researchers", new Told("person", List.of("name")),
            "sources", new Told("source", List.of("publisher", "title", "url", "published_on")));

    private static final String FACT = """
            (select version from fact where fact_id = it.id) as version,
            (select to_char(entered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from fact where fact_id = it.id)
                as entered_at,
            (select to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from fact where fact_id = it.id)
                as changed_at,
            """ + standing("it");

    private NdjsonQuery() {}

    private static String standing(String row) {
        return "(select lower(standing) from assessment where fact_id = %s.id) as standing".formatted(row);
    }

    /** Rows with one column, a line without its end. */
    static String of(FileForm form) {
        String members =
                Stream.concat(members(form, "it", field -> true), more(form)).collect(joining(", "));
        return "select row_to_json(line)::text from (select %s from (%s) it) line".formatted(members, form.rows());
    }

    private static Stream<String> more(FileForm form) {
        if (!form.isOfFacts()) {
            return Stream.empty();
        }
        Stream<String> common = Stream.of(
                FACT, those("citations", "fact", "citations", ""), those("overrides", "fact", "decisions", ""));
        return form.name().equals("offers")
                ? Stream.concat(common, Stream.of(those("pay_terms", "offer", "pay_terms", ", " + standing("other"))))
                : common;
    }

    /** The rows of another file that are about this one, without the column that says so. */
    private static String those(String file, String about, String member, String more) {
        FileForm form = FileForm.named(file);
        String members =
                members(form, "other", field -> !field.name().equals(about)).collect(joining(", "));
        return """
                coalesce((select json_agg(row_to_json(its)) from (
                    select %s from (%s) other where other.%s = it.id) its), '[]') as %s""".formatted(members + more, form.rows(), about, member);
    }

    private static Stream<String> members(FileForm form, String row, Predicate<Field> which) {
        return form.fields().stream().filter(which).flatMap(field -> members(field, row + "." + field.name()));
    }

    private static Stream<String> members(Field field, String value) {
        String member = field.type().isList() ? "coalesce(string_to_array(%s, '|'), '{}')".formatted(value) : value;
        return Stream.concat(Stream.of(member + " as " + field.name()), told(field, value));
    }

    private static Stream<String> told(Field field, String value) {
        Told told = field.pointsTo().size() == 1 ? TOLD.get(field.pointsTo().get(0)) : null;
        return told == null ? Stream.empty() : told.columns().stream().map(column -> told.of(field, value, column));
    }

    /** A table or view whose rows are known by their slug, and what of it is told. */
    private record Told(String table, List<String> columns) {

        String of(Field field, String value, String column) {
            String form =
                    field.type().isList() ? """
                    coalesce((select array_agg(%1$s.%2$s order by place)
                              from unnest(string_to_array(%3$s, '|')) with ordinality named (slug, place)
                              join %1$s using (slug)), '{}') as %4$s_%2$ss""" : "(select %1$s.%2$s from %1$s where %1$s.slug = %3$s) as %4$s_%2$s";
            return form.formatted(table, column, value, field.name());
        }
    }
}
