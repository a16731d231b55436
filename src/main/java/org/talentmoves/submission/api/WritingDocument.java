package org.talentmoves.submission.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;

/** Adds what programs write to the description of the API; it is told in {@code openapi/writing.json}. */
@Configuration(proxyBeanMethods = false)
class WritingDocument {

    @Bean
    @Order(0)
    OpenApiCustomizer writing() throws IOException {
        try (InputStream file = new ClassPathResource("openapi/writing.json").getInputStream()) {
            OpenAPI writing = Json31.mapper().readValue(file, OpenAPI.class);
            return document -> {
                writing.getPaths().forEach((address, item) -> add(document.getPaths(), address, item));
                add(document.getComponents(), writing.getComponents());
            };
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
