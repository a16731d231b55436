package org.talentmoves.timeline.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Comparator;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The description has one order, whatever the one in which handlers are found, so that two of them can be compared. */
@Component
@Order
class OpenApiOrder implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        Paths paths = new Paths();
        new TreeMap<>(description.getPaths()).forEach(paths::addPathItem);
        description.setPaths(paths);
        description.setTags(description.getTags().stream()
                .sorted(Comparator.comparing(Tag::getName))
                .toList());
        description
                .getComponents()
                .setSchemas(new TreeMap<>(description.getComponents().getSchemas()));
    }
}
