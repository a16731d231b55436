package org.talentmoves.bulk;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.talentmoves.intake.CellType;
import org.talentmoves.intake.FileForm;
import org.talentmoves.intake.FileForm.Field;

/**
 * The table of a file in SQLite: columns with types, keys, and what may stand in them. A list has a table of its own, such as
 * {@code moves_members}, with a row for each of its pieces and their places from 1 on.
 */
record SqliteTable(FileForm form) {

    /** Every fact of any kind; also what the ids of facts point to. */
    static final String FACTS = """
            create table facts (
                id text not null primary key,
                kind text not null check (kind in ('move', 'offer', 'pay_term', 'deal', 'benchmark', 'milestone')),
                version integer not null,
                entered_at text not null,
                changed_at text not null,
                standing text not null check (standing in ('retracted', 'contested', 'single_origin', 'corroborated', 'confirmed'))
            ) strict, without rowid""";

    List<String> statements() {
        return Stream.concat(Stream.of(table()), lists().map(this::listTable)).toList();
    }

    Stream<Field> columns() {
        return form.fields().stream().filter(field -> !field.type().isList());
    }

    Stream<Field> lists() {
        return form.fields().stream().filter(field -> field.type().isList());
    }

    String insert() {
        return insert(form.name(), columns().map(Field::name).toList());
    }

    String insert(Field list) {
        return insert(listName(list), List.of(keyName(), "place", list.name()));
    }

    private static String insert(String table, List<String> columns) {
        return "insert into \"%s\" (%s) values (%s)"
                .formatted(
                        table,
                        columns.stream().map(SqliteTable::quoted).collect(joining(", ")),
                        columns.stream().map(column -> "?").collect(joining(", ")));
    }

    private String table() {
        Stream<String> key = Stream.of("primary key (%s)"
                .formatted(form.key().stream().map(SqliteTable::quoted).collect(joining(", "))));
        Stream<String> lines = Stream.concat(columns().map(this::column), key);
        return create(form.name(), lines);
    }

    private String listTable(Field list) {
        return create(
                listName(list),
                Stream.of(
                        "%s text not null references %s".formatted(quoted(keyName()), quoted(form.name())),
                        "place integer not null check (place >= 1)",
                        column(list) + " not null",
                        "primary key (%s, place)".formatted(quoted(keyName()))));
    }

    private static String create(String table, Stream<String> lines) {
        return "create table %s (\n    %s\n) strict, without rowid"
                .formatted(quoted(table), lines.collect(joining(",\n    ")));
    }

    private String column(Field field) {
        CellType type = field.type();
        String name = quoted(field.name());
        return "%s %s%s%s%s"
                .formatted(name, type(type), field.always() ? " not null" : "", check(name, type), references(field));
    }

    private static String type(CellType type) {
        return switch (type.sort()) {
            case TEXT, DAY -> "text";
            case WHOLE_NUMBER, TRUTH -> "integer";
            case NUMBER -> "real";
        };
    }

    private static String check(String name, CellType type) {
        if (type.sort() == CellType.Sort.TRUTH) {
            return " check (%s in (0, 1))".formatted(name);
        }
        return type.words().isEmpty()
                ? ""
                : " check (%s in (%s))"
                        .formatted(
                                name,
                                type.words().stream().map("'%s'"::formatted).collect(joining(", ")));
    }

    private String references(Field field) {
        if (form.isOfFacts() && field.name().equals(keyName())) {
            return " references facts";
        }
        return field.pointsTo().isEmpty()
                ? ""
                : " references "
                        + quoted(field.pointsTo().size() == 1 ? field.pointsTo().get(0) : "facts");
    }

    private String listName(Field list) {
        return form.name() + "_" + list.name();
    }

    private String keyName() {
        return form.key().get(0);
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
