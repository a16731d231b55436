package org.talentmoves.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What of a description breaks those who rely on an earlier one; the page /api/compatibility tells the rule to users. */
final class Compatibility {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head");

    private final JsonNode before;
    private final JsonNode after;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> breaking = new LinkedHashSet<>();

    private Compatibility(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    static List<String> breaking(JsonNode before, JsonNode after) {
        Compatibility rule = new Compatibility(before, after);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> rule.operation(path.getKey(), operation.getKey(), operation.getValue())));
        return List.copyOf(rule.breaking);
    }

    private void operation(String path, String method, JsonNode old) {
        String where = method.toUpperCase(Locale.ROOT) + " " + path;
        JsonNode now = after.path("paths").path(path).path(method);
        if (now.isMissingNode()) {
            breaking.add(where + " is gone");
            return;
        }
        if (!old.path("operationId").equals(now.path("operationId"))) {
            breaking.add(where + " has another operationId");
        }
        parameters(where, old, now);
        body(where, resolved(before, old.path("requestBody")), resolved(after, now.path("requestBody")));
        answers(where, old.path("responses"), now.path("responses"));
    }

    private void parameters(String where, JsonNode old, JsonNode now) {
        Map<String, JsonNode> known = byName(before, old);
        Map<String, JsonNode> found = byName(after, now);
        known.forEach((name, parameter) -> {
            String at = where + " " + name;
            JsonNode present = found.get(name);
            if (present == null) {
                breaking.add(at + " is gone");
                return;
            }
            if (present.path("required").asBoolean(false)
                    && !parameter.path("required").asBoolean(false)) {
                breaking.add(at + " has become required");
            }
            List.of("style", "explode").forEach(form -> {
                if (!parameter.path(form).equals(present.path(form))) {
                    breaking.add(at + " has another " + form);
                }
            });
            schemas().asked(at, parameter.path("schema"), present.path("schema"));
        });
        found.forEach((name, parameter) -> {
            if (!known.containsKey(name) && parameter.path("required").asBoolean(false)) {
                breaking.add(where + " " + name + " is new and required");
            }
        });
    }

    private static Map<String, JsonNode> byName(JsonNode document, JsonNode operation) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        operation.path("parameters").forEach(given -> {
            JsonNode parameter = resolved(document, given);
            parameters.put(
                    parameter.path("in").asString() + " "
                            + parameter.path("name").asString(),
                    parameter);
        });
        return parameters;
    }

    private void body(String where, JsonNode old, JsonNode now) {
        if (now.path("required").asBoolean(false) && !old.path("required").asBoolean(false)) {
            breaking.add(where + " body has become required");
        }
        forms(where + " body", old, now, true);
    }

    private void answers(String where, JsonNode old, JsonNode now) {
        old.properties().forEach(answer -> {
            String at = where + " " + answer.getKey();
            JsonNode known = resolved(before, answer.getValue());
            JsonNode found = resolved(after, now.path(answer.getKey()));
            if (now.path(answer.getKey()).isMissingNode()) {
                breaking.add(at + " is gone");
                return;
            }
            known.path("headers").propertyNames().stream()
                    .filter(header -> !found.path("headers").has(header))
                    .forEach(header -> breaking.add(at + " header " + header + " is gone"));
            forms(at, known, found, false);
        });
    }

    private void forms(String at, JsonNode old, JsonNode now, boolean isAsked) {
        old.path("content").properties().forEach(form -> {
            JsonNode found = now.path("content").path(form.getKey());
            if (found.isMissingNode()) {
                breaking.add(at + " " + form.getKey() + " is gone");
            } else if (isAsked) {
                schemas().asked(at, form.getValue().path("schema"), found.path("schema"));
            } else {
                schemas().answered(at, form.getValue().path("schema"), found.path("schema"));
            }
        });
    }

    private SchemaRule schemas() {
        return new SchemaRule(before, after, breaking, seen);
    }

    static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asString("null")));
        if (list.isString()) {
            words.add(list.asString());
        }
        return words;
    }
}
