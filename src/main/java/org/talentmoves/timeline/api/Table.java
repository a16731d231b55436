package org.talentmoves.timeline.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;

/**
 * The flat shape of a list: one column for each member of its items, those of a member within a member named after both. A date
 * is as in EDTF; of several people or labs the slugs are parted by {@code |}; of a package the pay term that stands for it is
 * shown, its columns beginning with {@code pay_}. What has no flat shape, such as a career, is left to the other forms.
 */
final class Table {

    private static final String PAY = "pay_";

    private final Map<String, Column> columns = new LinkedHashMap<>();

    private Table() {}

    static Table of(Class<?> item) {
        Table table = new Table();
        Members.kinds(item).forEach(kind -> table.add(kind, "", "", ""));
        return table;
    }

    /** The names of the columns of these members; of all, where none is named. */
    List<String> header(Set<String> members) {
        return chosen(members).map(Column::name).toList();
    }

    List<String> row(JsonNode item, Set<String> members) {
        return chosen(members).map(column -> column.cell(item)).toList();
    }

    private java.util.stream.Stream<Column> chosen(Set<String> members) {
        return columns.values().stream().filter(column -> members.isEmpty() || members.contains(column.member()));
    }

    private void add(Class<?> type, String prefix, String path, String member) {
        for (RecordComponent component : type.getRecordComponents()) {
            String name = Members.name(component);
            String of = member.isEmpty() ? name : member;
            if (Members.isUnwrapped(component)) {
                add(component.getType(), prefix, path, member);
            } else if (!Members.isOfOneOnly(component)) {
                add(component, prefix + name, path + "/" + name, of);
            }
        }
    }

    private void add(RecordComponent component, String name, String path, String member) {
        Class<?> type = component.getType();
        if (type == DateView.class) {
            put(new Column(name, member, path + "/edtf", ""));
        } else if (type.isRecord()) {
            add(type, name + "_", path, member);
        } else if (Collection.class.isAssignableFrom(type)) {
            addList(
                    ResolvableType.forMethodReturnType(component.getAccessor())
                            .getGeneric(0)
                            .resolve(Object.class),
                    name,
                    path,
                    member);
        } else if (!Map.class.isAssignableFrom(type) && !type.isInterface()) {
            put(new Column(withoutEcho(name), member, path, ""));
        }
    }

    /** {@code standing_standing} is {@code standing}. */
    private static String withoutEcho(String name) {
        return name.replaceFirst("(^|_)([a-z]+)_\\2$", "$1$2");
    }

    private void addList(Class<?> element, String name, String path, String member) {
        if (element == TermView.class) {
            put(new Column(PAY + "terms", member, path, "#"));
            Table term = new Table();
            term.add(element, PAY, "", member);
            term.columns.values().forEach(column -> put(column.ofHeadlineIn(path)));
        } else if (!element.isRecord()) {
            put(new Column(name, member, path, "|"));
        } else {
            List<String> keys = List.of("slug", "id");
            List<String> names = new ArrayList<>(Members.names(element));
            keys.stream()
                    .filter(names::contains)
                    .findFirst()
                    .ifPresent(key -> put(new Column(name, member, path, key)));
        }
    }

    private void put(Column column) {
        columns.putIfAbsent(column.name(), column);
    }

    /**
     * A column.
     *
     * @param path where its value stands in an item, as in RFC 6901
     * @param each of a list: which member of each element is told, {@code |} for the element itself, {@code #} for their number
     */
    private record Column(String name, String member, String path, String each, String headlineIn) {

        Column(String name, String member, String path, String each) {
            this(name, member, path, each, "");
        }

        Column ofHeadlineIn(String list) {
            return new Column(name, member, path, each, list);
        }

        String cell(JsonNode item) {
            JsonNode value = from(item).at(path);
            if (each.equals("#")) {
                return String.valueOf(value.size());
            }
            return value.isArray()
                    ? value.valueStream()
                            .map(element -> text(each.equals("|") ? element : element.path(each)))
                            .collect(Collectors.joining("|"))
                    : text(value);
        }

        private JsonNode from(JsonNode item) {
            return headlineIn.isEmpty()
                    ? item
                    : item.at(headlineIn)
                            .valueStream()
                            .filter(term -> term.path("headline").asBoolean(false))
                            .findFirst()
                            .orElseGet(() -> item.path("none"));
        }

        private static String text(JsonNode value) {
            return value.isNull() || value.isMissingNode() ? "" : Guarded.text(value);
        }
    }
}
