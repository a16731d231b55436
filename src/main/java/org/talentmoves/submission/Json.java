package org.talentmoves.submission;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was sent, strictly, and changes it by a merge patch. */
public final class Json {

    /** How deep things may stand in one another. */
    private static final int DEEPEST = 30;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /** Refuses with {@link NotJson} what is none, and where. */
    public static ObjectNode read(byte[] body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException broken) {
            throw new NotJson(
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNr(),
                    broken.getLocation() == null ? 1 : broken.getLocation().getColumnNr(),
                    String.valueOf(broken.getOriginalMessage()));
        }
        throw new NotJson(1, 1, "an object is expected, { … }");
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The same for all that says the same: its members in the order of their names, without those that are null. */
    static String canonical(JsonNode value) {
        return sorted(value).toString();
    }

    private static JsonNode sorted(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode sorted = object();
            object.properties().stream()
                    .filter(member -> !member.getValue().isNull())
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(member -> sorted.set(member.getKey(), sorted(member.getValue())));
            return sorted;
        }
        if (value.isArray()) {
            ArrayNode sorted = MAPPER.createArrayNode();
            value.forEach(item -> sorted.add(sorted(item)));
            return sorted;
        }
        return value;
    }

    /** What becomes of a target by a merge patch (RFC 7396, section 2); what is taken from it is null, so that its name is read. */
    static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode merged = target instanceof ObjectNode there ? there.deepCopy() : object();
        changes.properties()
                .forEach(
                        change -> merged.set(change.getKey(), merged(merged.path(change.getKey()), change.getValue())));
        return merged;
    }
}
