package org.talentmoves.timeline.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;

/**
 * The flat shape of a list: one column for each member of its items, those of a member within a member named after both. A date
 * is as in EDTF; of several people or labs the slugs are parted by {@code |}; of a package the pay term that stands for it is
 * shown, its columns beginning with {@code pay_}, with all terms in words and what rivals of it name; so are other figures. What
 * has no flat shape, such as a career, is left to the other forms.
 */
final class Table {

    private static final String PAY = "pay_";

    /** Of one name there are several where things of several kinds have it at different places. */
    private final Map<String, List<Column>> columns = new LinkedHashMap<>();

    private Table() {}

    static Table of(Class<?> item) {
        Table table = new Table();
        Members.kinds(item).forEach(kind -> table.add(kind, "", "", ""));
        return table;
    }

    /** The members that have columns. */
    Set<String> members() {
        Set<String> members = new LinkedHashSet<>();
        columns.values().forEach(columns -> columns.forEach(column -> members.add(column.member())));
        return members;
    }

    /** The columns of these members; all, where none is named. */
    Table of(Set<String> members) {
        Table chosen = new Table();
        columns.values()
                .forEach(columns -> columns.stream()
                        .filter(column -> members.isEmpty() || members.contains(column.member()))
                        .forEach(chosen::put));
        return chosen;
    }

    /** The names of the columns. */
    List<String> header() {
        return List.copyOf(columns.keySet());
    }

    List<String> row(JsonNode item) {
        return columns.values().stream()
                .map(columns -> columns.stream()
                        .map(column -> column.cell(item))
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse(""))
                .toList();
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
            put(Column.of(name, member, path + "/edtf"));
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
            put(Column.of(withoutEcho(name), member, path));
        }
    }

    /** {@code standing_standing} is {@code standing}. */
    private static String withoutEcho(String name) {
        return name.replaceFirst("(^|_)([a-z]+)_\\2$", "$1$2");
    }

    private void addList(Class<?> element, String name, String path, String member) {
        if (element == TermView.class) {
            addPackage(path, member);
        } else if (element == OtherFigureView.class) {
            Rivals.columns(name, member, path, figures -> figures.valueStream().toList())
                    .forEach(this::put);
            put(Column.ofEach(name + "_say", member, path, "says"));
        } else if (!element.isRecord()) {
            put(Column.of(name, member, path));
        } else {
            List<String> names = Members.inLists(element);
            Stream.of("slug", "id")
                    .filter(names::contains)
                    .findFirst()
                    .ifPresent(key -> put(Column.ofEach(name, member, path, key)));
        }
    }

    private void addPackage(String path, String member) {
        put(Column.counting(PAY + "terms", member, path, Rivals::notRetracted));
        put(Column.ofEach(PAY + "terms_say", member, path, "says", Rivals::notRetracted));
        Rivals.columns(PAY + "rivals", member, path, Rivals::ofHeadline).forEach(this::put);
        Table term = new Table();
        term.add(TermView.class, PAY, "", member);
        term.columns.values().forEach(columns -> columns.forEach(column -> put(column.within(path, Rivals::headline))));
    }

    private void put(Column column) {
        List<Column> same = columns.computeIfAbsent(column.name(), name -> new ArrayList<>());
        if (same.stream().noneMatch(column::isAt)) {
            same.add(column);
        }
    }
}
