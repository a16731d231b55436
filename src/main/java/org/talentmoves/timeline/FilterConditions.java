package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions that all have to hold, in SQL, with the values of their parameters. */
final class FilterConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    void where(String condition) {
        conditions.add(condition);
    }

    void put(String parameter, Object value) {
        parameters.put(parameter, value);
    }

    void putAll(Map<String, Object> values) {
        parameters.putAll(values);
    }

    /** That the column holds one of the words; all, when there is none. */
    void anyOf(String column, String parameter, Collection<? extends Enum<?>> words) {
        if (words.size() == 1) {
            where("%s = :%s".formatted(column, parameter));
            put(parameter, words.iterator().next().name());
        } else if (!words.isEmpty()) {
            where("%s = any(:%s)".formatted(column, parameter));
            put(parameter, names(words));
        }
    }

    static String[] names(Collection<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toArray(String[]::new);
    }

    /** The words as they stand in a statement: {@code 'LEFT', 'EMPLOYER'}. */
    static String literals(Collection<? extends Enum<?>> words) {
        return String.join(
                ", ", words.stream().map(word -> "'" + word.name() + "'").toList());
    }

    static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    String all() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
