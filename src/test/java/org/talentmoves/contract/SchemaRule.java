package org.talentmoves.contract;

import static org.talentmoves.contract.Compatibility.resolved;
import static org.talentmoves.contract.Compatibility.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What of a schema breaks clients: less may be asked and more may be answered, but nothing that a client reads may go or
 * become something else, and no word may come in an answer unless its list is open.
 */
record SchemaRule(JsonNode before, JsonNode after, Set<String> breaking, Set<String> seen) {

    void asked(String at, JsonNode old, JsonNode now) {
        compare(at, old, now, true);
    }

    void answered(String at, JsonNode old, JsonNode now) {
        compare(at, old, now, false);
    }

    private void compare(String place, JsonNode old, JsonNode now, boolean isAsked) {
        String name = old.path("$ref").asString("").replaceFirst(".*/", "");
        String at = name.isEmpty() ? place : (isAsked ? "asked " : "answered ") + name;
        if (!name.isEmpty() && !seen.add(at + " " + now.path("$ref").asString(""))) {
            return;
        }
        JsonNode known = resolved(before, old);
        JsonNode found = resolved(after, now);
        types(at, known, found, isAsked);
        enums(at, known, found, isAsked);
        bounds(at, known, found, isAsked);
        members(at, known, found, isAsked);
        choices(at, known, found, isAsked);
        if (known.has("items")) {
            compare(at + "[]", known.get("items"), found.path("items"), isAsked);
        }
    }

    private void types(String at, JsonNode known, JsonNode found, boolean isAsked) {
        Set<String> old = new HashSet<>(words(known.path("type")));
        Set<String> now = new HashSet<>(words(found.path("type")));
        boolean fits = isAsked ? now.containsAll(old) : old.containsAll(now) && !(now.isEmpty() && !old.isEmpty());
        if (!fits || !known.path("format").equals(found.path("format"))) {
            breaking.add(at + " has another type");
        }
    }

    private void enums(String at, JsonNode known, JsonNode found, boolean isAsked) {
        List<String> old = words(known.path("enum"));
        List<String> now = words(found.path("enum"));
        if (isAsked) {
            old.stream()
                    .filter(word -> found.has("enum") && !now.contains(word))
                    .forEach(word -> breaking.add(at + " takes no “" + word + "”"));
        } else if (known.has("enum") && !found.has("enum")) {
            breaking.add(at + " may be any word");
        } else {
            now.stream()
                    .filter(word -> known.has("enum") && !old.contains(word))
                    .forEach(word -> breaking.add(at + " may be “" + word + "”"));
        }
        if (isAsked && (!known.has("enum") && found.has("enum"))) {
            breaking.add(at + " takes only certain words");
        }
        words(known.path("x-extensible-enum")).stream()
                .filter(word -> !words(found.path("x-extensible-enum")).contains(word))
                .forEach(word -> breaking.add(at + " is never “" + word + "”"));
    }

    private void bounds(String at, JsonNode known, JsonNode found, boolean isAsked) {
        if (!isAsked) {
            return;
        }
        for (String least : List.of("minimum", "minLength", "minItems")) {
            if (found.path(least).asDouble(-1e300) > known.path(least).asDouble(-1e300)) {
                breaking.add(at + " has another " + least);
            }
        }
        for (String most : List.of("maximum", "maxLength", "maxItems")) {
            if (found.path(most).asDouble(1e300) < known.path(most).asDouble(1e300)) {
                breaking.add(at + " has another " + most);
            }
        }
        for (String exact : List.of("pattern", "default")) {
            if (!known.path(exact).equals(found.path(exact)) && !(exact.equals("pattern") && !found.has(exact))) {
                breaking.add(at + " has another " + exact);
            }
        }
    }

    private void members(String at, JsonNode known, JsonNode found, boolean isAsked) {
        List<String> required = words(known.path("required"));
        List<String> nowRequired = words(found.path("required"));
        known.path("properties").properties().forEach(member -> {
            JsonNode now = found.path("properties").path(member.getKey());
            if (now.isMissingNode()) {
                breaking.add(at + "." + member.getKey() + " is gone");
            } else {
                compare(at + "." + member.getKey(), member.getValue(), now, isAsked);
            }
        });
        (isAsked ? nowRequired : required)
                .stream()
                        .filter(name -> !(isAsked ? required : nowRequired).contains(name))
                        .filter(name -> found.path("properties").has(name))
                        .forEach(name -> breaking.add(
                                at + "." + name + (isAsked ? " has become required" : " may be left out")));
    }

    private void choices(String at, JsonNode known, JsonNode found, boolean isAsked) {
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            Map<String, JsonNode> old = options(known.path(choice));
            Map<String, JsonNode> now = renamed(old, options(found.path(choice)));
            Set<String> wrong = new TreeSet<>(isAsked ? old.keySet() : now.keySet());
            wrong.removeAll(isAsked ? now.keySet() : old.keySet());
            wrong.forEach(option -> breaking.add(at + (isAsked ? " takes no " : " may be ") + option));
            old.keySet().stream()
                    .filter(now::containsKey)
                    .forEach(option -> compare(at, old.get(option), now.get(option), isAsked));
            if (!isAsked && !old.isEmpty() && now.isEmpty()) {
                breaking.add(at + " has another type");
            }
        }
    }

    /** Under the names that the schemas had, as a schema may have another name: those that are new stand for those that are gone. */
    private static Map<String, JsonNode> renamed(Map<String, JsonNode> old, Map<String, JsonNode> now) {
        List<String> gone = without(old.keySet(), now.keySet());
        List<String> come = without(now.keySet(), old.keySet());
        Map<String, JsonNode> renamed = new TreeMap<>(now);
        for (int i = 0; i < Math.min(gone.size(), come.size()); i++) {
            renamed.put(gone.get(i), Objects.requireNonNull(renamed.remove(come.get(i))));
        }
        return renamed;
    }

    private static List<String> without(Set<String> all, Set<String> some) {
        return all.stream()
                .filter(option -> option.startsWith("#") && !some.contains(option))
                .toList();
    }

    private static Map<String, JsonNode> options(JsonNode choice) {
        Map<String, JsonNode> options = new TreeMap<>();
        new ArrayList<>(choice.valueStream().toList())
                .forEach(option -> options.put(
                        option.path("$ref").asString(option.path("type").toString()), option));
        return options;
    }
}
