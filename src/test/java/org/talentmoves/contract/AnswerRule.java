package org.talentmoves.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an answer may have: the headers, the form and the body that are described, and a problem of which there is an example. */
final class AnswerRule {

    /** What every answer may have and the description does not repeat: of the transport, and what protects readers. */
    private static final Set<String> EVERYWHERE = Set.of(
            ":status",
            "connection",
            "content-length",
            "content-type",
            "content-security-policy",
            "date",
            "keep-alive",
            "permissions-policy",
            "referrer-policy",
            "transfer-encoding",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection");

    /** What is never left out where it is described. */
    private static final Set<String> ALWAYS = Set.of(
            "access-control-allow-origin",
            "access-control-expose-headers",
            "cache-control",
            "ratelimit",
            "ratelimit-policy",
            "vary");

    private static final JsonMapper JSON = new JsonMapper();

    private final Contract contract;

    AnswerRule(Contract contract) {
        this.contract = contract;
    }

    /** What an answer has that was not agreed; its headers by name. */
    List<String> broken(JsonNode described, Map<String, String> headers, String body) {
        if (described.isMissingNode()) {
            return List.of("the status is not described");
        }
        List<String> broken = new ArrayList<>(wrong(described.path("headers"), headers.keySet()));
        if (described.has("content")) {
            Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            all.putAll(headers);
            broken.addAll(wrong(described.get("content"), all.getOrDefault("content-type", ""), body));
        } else if (!body.isEmpty()) {
            broken.add("a body is not described");
        }
        return broken;
    }

    private static List<String> wrong(JsonNode described, Set<String> headers) {
        Set<String> sent = headers.stream().map(AnswerRule::low).collect(Collectors.toSet());
        Set<String> allowed =
                described.propertyNames().stream().map(AnswerRule::low).collect(Collectors.toSet());
        return Stream.concat(
                        sent.stream()
                                .filter(name -> !allowed.contains(name) && !EVERYWHERE.contains(name))
                                .map(name -> "the header " + name + " is not described"),
                        ALWAYS.stream()
                                .filter(name -> allowed.contains(name) && !sent.contains(name))
                                .map(name -> "the header " + name + " is not sent"))
                .toList();
    }

    private List<String> wrong(JsonNode content, String type, String body) {
        String form = type.split(";")[0];
        JsonNode described = content.path(form);
        return switch (form) {
            case "text/csv", "text/tab-separated-values" -> header(described, body);
            case "application/x-ndjson" -> described.isMissingNode() ? List.of("lines are not described") : List.of();
            case "application/problem+json" -> problem(described, JSON.readTree(body));
            default ->
                described.isMissingNode()
                        ? List.of("the form " + form + " is not described")
                        : contract.wrong(described.get("schema"), JSON.readTree(body));
        };
    }

    /** Whether a table has the columns of its example, or, where members were chosen, some of them. */
    private static List<String> header(JsonNode described, String body) {
        String example = described.at("/examples/invented/value").asString("").split("\r\n")[0];
        List<String> known = List.of(example.split("[,\t]"));
        List<String> found = List.of(body.split("\r\n")[0].split("[,\t]"));
        return known.containsAll(found) ? List.of() : List.of("the columns are not those of the example: " + found);
    }

    /** Whether it is a problem of which the answer has an example. */
    private List<String> problem(JsonNode described, JsonNode problem) {
        List<String> broken = new ArrayList<>(contract.wrong(described.path("schema"), problem));
        String type = problem.path("type").asString("").replace("/problems/", "");
        if (!described.path("examples").has(type)) {
            broken.add("the problem " + type + " has no example");
        }
        return broken;
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
