package org.talentmoves.timeline.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page tells, for programs that read pages: JSON-LD in the words of schema.org. What these words cannot say without
 * losing something of it is left out: no amount without its qualifier, no date more precise than it is known.
 */
public final class JsonLd {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> members = new LinkedHashMap<>();

    private JsonLd() {}

    public static JsonLd of(String type) {
        JsonLd thing = new JsonLd();
        thing.members.put("@type", type);
        return thing;
    }

    /** Only names a thing that is told elsewhere, by its address. */
    public static JsonLd of(String type, String id) {
        return of(type).with("@id", id);
    }

    /** With a member more; null and what holds nothing is left out. */
    public JsonLd with(String name, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            if (!several.isEmpty()) {
                members.put(name, several.stream().map(JsonLd::plain).toList());
            }
        } else if (value != null) {
            members.put(name, plain(value));
        }
        return this;
    }

    private static Object plain(Object value) {
        return value instanceof JsonLd thing ? thing.members : value;
    }

    /** As it stands in a page: nothing in it ends the element or begins another. */
    public String inPage() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(members);
        return JSON.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
