package org.talentmoves.timeline.api;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A column of a table.
 *
 * @param member the member of an item of which it tells
 * @param path where that stands, as in RFC 6901
 * @param reading makes the cell of what stands there
 */
record Column(String name, String member, String path, Function<JsonNode, String> reading) {

    /** A value as it is; several are parted by {@code |}. */
    static Column of(String name, String member, String path) {
        return new Column(name, member, path, Column::text);
    }

    /** Of each element of a list one of its members. */
    static Column ofEach(String name, String member, String path, String each) {
        return ofEach(name, member, path, each, one -> true);
    }

    /** The same of some of the elements. */
    static Column ofEach(String name, String member, String path, String each, Predicate<JsonNode> some) {
        return new Column(
                name,
                member,
                path,
                list -> list.valueStream()
                        .filter(some)
                        .map(element -> text(element.path(each)))
                        .collect(Collectors.joining("|")));
    }

    /** How many such elements a list has. */
    static Column counting(String name, String member, String path, Predicate<JsonNode> some) {
        return new Column(
                name,
                member,
                path,
                list -> list.isArray()
                        ? String.valueOf(list.valueStream().filter(some).count())
                        : "");
    }

    /** The same of a part of what stands at another place. */
    Column within(String place, Function<JsonNode, JsonNode> part) {
        return new Column(
                name, member, place, whole -> reading.apply(part.apply(whole).at(path)));
    }

    String cell(JsonNode item) {
        return reading.apply(item.at(path));
    }

    boolean isAt(Column other) {
        return member.equals(other.member) && path.equals(other.path);
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Column::text).collect(Collectors.joining("|"));
        }
        return value.isNull() || value.isMissingNode() ? "" : Guarded.text(value);
    }
}
