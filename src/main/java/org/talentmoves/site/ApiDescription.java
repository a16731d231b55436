package org.talentmoves.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the API and its changelog say of it. */
@Component
class ApiDescription {

    private final List<String> lists;
    private final String changelog;

    ApiDescription(JsonMapper json) throws IOException {
        try (var description = DescriptionApi.DESCRIPTION.getInputStream();
                var changes = new ClassPathResource("api/changelog.md").getInputStream()) {
            this.lists = json.readTree(description).path("paths").properties().stream()
                    .filter(path -> path.getValue().has("get") && !path.getKey().contains("{"))
                    .map(path -> path.getKey().substring("/api/v1/".length()))
                    .toList();
            this.changelog = HtmlRenderer.builder()
                    .escapeHtml(true)
                    .build()
                    .render(Parser.builder()
                            .build()
                            .parse(new String(changes.readAllBytes(), StandardCharsets.UTF_8)
                                    .replaceFirst("\\A# .*\n", "")));
        }
    }

    /** What can be asked for without naming one thing: the paths below {@code /api/v1/}. */
    List<String> lists() {
        return lists;
    }

    /** As HTML, without its title; it is in English. */
    String changelog() {
        return changelog;
    }
}
