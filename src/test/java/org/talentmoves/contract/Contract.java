package org.talentmoves.contract;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
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
import tools.jackson.databind.node.ObjectNode;

/** The description of the API as a contract: says what in an answer was not agreed. Members that it does not name are not. */
public final class Contract {

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
            "vary",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection");

    private static final JsonMapper JSON = new JsonMapper();

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

    boolean knows(String path, int status) {
        return operation(path, "get").path("responses").has(String.valueOf(status));
    }

    JsonNode answer(String path, int status) {
        return answer(path, "get", status);
    }

    public JsonNode answer(String path, String method, int status) {
        return resolved(operation(path, method).path("responses").path(String.valueOf(status)));
    }

    /** What an answer has that was not agreed; its headers by name. */
    public List<String> broken(JsonNode described, Map<String, String> headers, String body) {
        if (described.isMissingNode()) {
            return List.of("the status is not described");
        }
        Set<String> allowed = described.path("headers").propertyNames().stream()
                .map(Contract::low)
                .collect(Collectors.toSet());
        List<String> broken = new ArrayList<>();
        headers.keySet().stream()
                .map(Contract::low)
                .filter(name -> !allowed.contains(name) && !EVERYWHERE.contains(name))
                .forEach(name -> broken.add("the header " + name + " is not described"));
        if (described.has("content")) {
            Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            all.putAll(headers);
            broken.addAll(wrong(described.get("content"), all.getOrDefault("content-type", ""), body));
        } else if (!body.isEmpty()) {
            broken.add("a body is not described");
        }
        return broken;
    }

    private List<String> wrong(JsonNode content, String type, String body) {
        String form = type.split(";")[0];
        if (!content.has(form)) {
            return List.of("the form " + form + " is not described");
        }
        return form.endsWith("json") && !form.endsWith("ndjson")
                ? wrong(content.get(form).get("schema"), JSON.readTree(body))
                : List.of();
    }

    private static String low(String name) {
        return name.toLowerCase(Locale.ROOT);
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
