package org.talentmoves.timeline.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.talentmoves.timeline.FilterReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented example of a list as a table or in lines, written as answers are. */
@Component
class OpenApiRows {

    private final JsonMapper json;
    private final FilterReader filters;
    private final JsonNode examples;

    OpenApiRows(JsonMapper json, FilterReader filters) throws IOException {
        this.json = json;
        this.filters = filters;
        try (InputStream components = new ClassPathResource("openapi/components.json").getInputStream()) {
            examples = json.readTree(components).path("examples");
        }
    }

    String of(String type, String example, HandlerMethod handler) {
        MediaType asked = MediaType.parseMediaType(type);
        Form form = Arrays.stream(Form.values())
                .filter(known -> known.type().isCompatibleWith(asked))
                .findFirst()
                .orElseThrow();
        return written(examples.path(example).at("/value/items"), all(OpenApiForms.question(handler), form));
    }

    /** The question that asks for everything. */
    private Question all(MethodParameter parameter, Form form) {
        Known known = Objects.requireNonNull(parameter.getParameterAnnotation(Known.class));
        return new Question("", Map.of(), known.value(), filters, new Shape(OpenApiForms.item(parameter), form));
    }

    private String written(JsonNode items, Question all) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (Rows rows = Rows.of(all, text, json)) {
            rows.add(items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
