package org.talentmoves.timeline.api;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Parameters;

/**
 * In which shape a list is asked for.
 *
 * @param item of what it is a list
 */
record Shape(Class<?> item, Form form) {

    /** Reads the name of a member that the items of a list have, or can bring along. */
    String member(String name) {
        List<String> names = Members.inLists(item);
        if (!names.contains(name)) {
            throw new UnknownWord(name, names);
        }
        return name;
    }

    Table table() {
        return Table.of(item);
    }

    /** Refuses what the answer would leave out without a word. */
    void check(Parameters parameters, Set<String> fields, Set<Include> includes) {
        if (form.isTable()) {
            checkTable(parameters, fields, includes);
        } else {
            Members.brought(item).forEach((member, words) -> {
                if (fields.contains(member) && Collections.disjoint(includes, words)) {
                    parameters.contradicts("fields", missing(member, words), without(Set.of(member)));
                }
            });
            includes.stream()
                    .filter(word -> !fields.isEmpty() && Collections.disjoint(fields, shows(word)))
                    .forEach(word -> parameters.contradicts(
                            "include",
                            "“fields” leaves out “%s”, where include=%s would stand; name it there too, or leave include out."
                                    .formatted(String.join("”, “", shows(word)), Wire.of(word)),
                            List.of()));
        }
    }

    /** Where a list shows what a word brings along; the form with footnotes stands in what each list has. */
    private Set<String> shows(Include word) {
        return word == Include.SENTENCES
                ? Set.of("sentences")
                : Members.brought(item).entrySet().stream()
                        .filter(member -> member.getValue().contains(word))
                        .map(Map.Entry::getKey)
                        .collect(toSet());
    }

    private static String missing(String member, List<Include> words) {
        return "“%s” is in no list by itself; ask for it with include=%s as well, or leave it out."
                .formatted(member, words.stream().map(Wire::of).collect(joining(" or include=")));
    }

    private void checkTable(Parameters parameters, Set<String> fields, Set<Include> includes) {
        Set<String> shown = table().members();
        fields.stream()
                .filter(member -> !shown.contains(member))
                .forEach(member -> parameters.contradicts(
                        "fields",
                        "A table does not show “%s”; ask for format=json or format=ndjson, or leave it out."
                                .formatted(member),
                        List.copyOf(shown)));
        if (!includes.isEmpty()) {
            parameters.contradicts(
                    "include",
                    "A table does not show what is brought along; ask for format=json or format=ndjson, or leave it out.",
                    List.of());
        }
    }

    private List<String> without(Set<String> members) {
        return Members.inLists(item).stream()
                .filter(member -> !members.contains(member))
                .toList();
    }
}
