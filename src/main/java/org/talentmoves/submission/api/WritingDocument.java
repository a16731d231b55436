package org.talentmoves.submission.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Adds what programs write to the description of the API; it is told in {@code openapi/writing.json}. */
@Component
@Order(0)
class WritingDocument implements GlobalOpenApiCustomizer {

    /** Each time anew, as what comes after it adds to what is read. */
    @Override
    public void customise(OpenAPI document) {
        OpenAPI writing = read();
        writing.getPaths().forEach((address, item) -> add(document.getPaths(), address, item));
        add(document.getComponents(), writing.getComponents());
        writing.getTags().forEach(document::addTagsItem);
    }

    private static OpenAPI read() {
        try (InputStream file = new ClassPathResource("openapi/writing.json").getInputStream()) {
            return Json31.mapper().readValue(file, OpenAPI.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Beside what is read at the same address. */
    private static void add(Map<String, PathItem> paths, String address, PathItem written) {
        PathItem item = paths.computeIfAbsent(address, path -> new PathItem());
        written.readOperationsMap().forEach(item::operation);
    }

    private static void add(Components components, Components written) {
        written.getSchemas().forEach(components::addSchemas);
        written.getResponses().forEach(components::addResponses);
        written.getSecuritySchemes().forEach(components::addSecuritySchemes);
    }
}
