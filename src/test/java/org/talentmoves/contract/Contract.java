package org.talentmoves.contract;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API as a contract: says what in an answer was not agreed. Members that it does not name are not. */
public final class Contract {

    private final ObjectNode document;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    public Contract(JsonNode description) {
        this.document = (ObjectNode) description.deepCopy();
        document.at("/components/schemas").properties().forEach(Contract::close);
    }

    /** The same, where only some members were asked for: none has to be there, so that an item may fit several kinds. */
    Contract ofChosenMembers() {
        Contract chosen = new Contract(document);
        chosen.document.findParents("required").forEach(schema -> {
            if (schema.get("required").isArray()) {
                ((ObjectNode) schema).remove("required");
            }
        });
        chosen.document.findParents("oneOf").forEach(schema -> ((ObjectNode) schema).set("anyOf", schema.get("oneOf")));
        chosen.document.findParents("oneOf").forEach(schema -> ((ObjectNode) schema).remove("oneOf"));
        return chosen;
    }

    /** What can be written stands in larger schemas as well, with its reason beside it; it is closed where it stands alone. */
    private static void close(Map.Entry<String, JsonNode> named) {
        if (named.getValue() instanceof ObjectNode schema
                && schema.has("properties")
                && !named.getKey().endsWith("Content")) {
            schema.put("additionalProperties", false);
        }
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** The paths that anybody may read. */
    Stream<String> open() {
        return read().filter(path -> !operation(path, "get").has("security"));
    }

    /** The paths that are read with a token. */
    Stream<String> closed() {
        return read().filter(path -> operation(path, "get").has("security"));
    }

    public boolean knowsPath(String path) {
        return document.get("paths").has(path);
    }

    /** The paths at which something can be sent. */
    Stream<String> written() {
        return document.get("paths").propertyNames().stream()
                .filter(path -> document.get("paths").get(path).at("/post").has("requestBody"));
    }

    private Stream<String> read() {
        return document.get("paths").propertyNames().stream()
                .filter(path -> document.get("paths").get(path).has("get"));
    }

    public JsonNode operation(String path, String method) {
        return document.get("paths").get(path).get(method);
    }

    List<JsonNode> parameters(String path) {
        return operation(path, "get")
                .path("parameters")
                .valueStream()
                .map(this::resolved)
                .toList();
    }

    boolean knowsParameter(String path, String name) {
        return parameters(path).stream()
                .anyMatch(parameter -> name.equals(parameter.get("name").asString()));
    }

    /** The path with the example of each of its variables. */
    String filled(String path) {
        String filled = path;
        for (JsonNode parameter : parameters(path)) {
            if (parameter.get("in").asString().equals("path")) {
                String name = parameter.get("name").asString();
                filled = filled.replace(
                        "{" + name + "}", parameter.get("example").asString());
            }
        }
        return filled;
    }

    /** The query of a parameter, after the one without which it says nothing. */
    String with(String path, JsonNode parameter, String value) {
        String needed = parameter.path("x-only-with").asString("");
        return parameters(path).stream()
                        .filter(other -> other.get("name").asString().equals(needed))
                        .map(other -> needed + "=" + written(other.at("/schema/examples/0")) + "&")
                        .findFirst()
                        .orElse("")
                + parameter.get("name").asString() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A value as it stands in a query. */
    static String written(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(","))
                : value.asString();
    }

    JsonNode answer(String path, int status) {
        return answer(path, "get", status);
    }

    public JsonNode answer(String path, String method, int status) {
        return resolved(operation(path, method).path("responses").path(String.valueOf(status)));
    }

    /** What an answer has that was not agreed; its headers by name. */
    public List<String> broken(JsonNode described, Map<String, String> headers, String body) {
        return new AnswerRule(this).broken(described, headers, body);
    }

    /** What is wrong with a body; empty where it is as described. */
    public List<String> wrong(JsonNode schema, JsonNode body) {
        ObjectNode whole = document.objectNode();
        whole.set("components", document.get("components"));
        whole.setAll((ObjectNode) schema.deepCopy());
        whole.put("unevaluatedProperties", false);
        return schemas.getSchema(whole).validate(body).stream()
                .map(Error::toString)
                .limit(5)
                .toList();
    }
}
