package org.talentmoves.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
    private final String changelogInChinese;

    ApiDescription(JsonMapper json) throws IOException {
        try (var description = DescriptionApi.DESCRIPTION.getInputStream()) {
            this.lists = json.readTree(description).path("paths").properties().stream()
                    .filter(path -> path.getValue().has("get") && !path.getKey().contains("{"))
                    .map(path -> path.getKey().substring("/api/v1/".length()))
                    .toList();
        }
        this.changelog = html("api/changelog.md", "\n");
        this.changelogInChinese = html("api/changelog_zh.md", "");
    }

    /** @param lineBreak what stands where a line of the file ends within a sentence: nothing in Chinese, which has no spaces */
    private static String html(String file, String lineBreak) throws IOException {
        String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .softbreak(lineBreak)
                .build()
                .render(Parser.builder().build().parse(text.replaceFirst("\\A# .*\n", "")));
    }

    /** What can be asked for without naming one thing: the paths below {@code /api/v1/}. */
    List<String> lists() {
        return lists;
    }

    /** As HTML, without its title. */
    String changelog(Locale locale) {
        return locale.equals(Language.CHINESE.locale()) ? changelogInChinese : changelog;
    }
}
