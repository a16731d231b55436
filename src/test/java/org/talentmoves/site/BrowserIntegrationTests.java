package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.timeline.api.Client;
import org.talentmoves.timeline.api.SiteTest;
import tools.jackson.databind.JsonNode;

/** The browser of the API shows what was agreed, without a bar that asks for another description. */
@SiteTest
class BrowserIntegrationTests {

    @Autowired
    private Client client;

    @Test
    void showsTheDescriptionThatWasAgreed() throws Exception {
        JsonNode configuration = client.read("/v3/api-docs/swagger-config");
        assertThat(configuration.get("url").asString()).isEqualTo("/api/v1/openapi.json");
        assertThat(configuration.get("layout").asString()).isEqualTo("BaseLayout");
    }

    @Test
    void hasAStyleOfTheSite() throws Exception {
        assertThat(client.ask("GET", "/swagger-ui/index.html").body())
                .contains("href=\"index.css\"", "<title>Try the API out", "href=\"/api\"", "width=device-width");
        assertThat(client.ask("GET", "/swagger-ui/dark.js").body()).contains("dark-mode");
        HttpResponse<String> style = client.ask("GET", "/swagger-ui/index.css");
        assertThat(style.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
        assertThat(style.body()).contains(".copy-to-clipboard button");
    }
}
