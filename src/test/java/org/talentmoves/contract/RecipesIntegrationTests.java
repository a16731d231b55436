package org.talentmoves.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.timeline.api.Client;
import org.talentmoves.timeline.api.SiteTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of the API shows works: each request of a recipe is sent, and its answer holds what the recipe reads. */
@SiteTest
class RecipesIntegrationTests {

    private static final Path RECIPES = Path.of("src/main/resources/recipes");
    private static final String HERE = "http://localhost:8080";
    private static final Pattern ADDRESS = Pattern.compile("/(?:api/v1|data)/[^\"'\\s)]+");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Client client;

    /** What is written needs a token, and is tried with one beside what else is written. */
    static List<Path> recipes() throws IOException {
        try (Stream<Path> files = Files.list(RECIPES)) {
            return files.filter(file -> !file.endsWith("propose.sh")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void areAnsweredWithSomething(Path recipe) throws Exception {
        List<String> addresses = addresses(recipe);
        assertThat(addresses).isNotEmpty();
        for (String address : addresses) {
            assertThat(client.ask("GET", address).statusCode()).as(address).isEqualTo(200);
            assertThat(rows(address)).as(address).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "joined.sh, /date/edtf",
        "joined.sh, /researcher/name",
        "joined.sh, /group/label",
        "joined.sh, /offer/package/0/component",
        "joined.sh, /offer/package/0/amount",
        "joined.sh, /standing/standing",
        "packages.py, /self",
        "packages.py, /by_lab/name",
        "packages.py, /package/0/component",
        "packages.py, /package/0/period",
        "packages.py, /package/0/amount/qualifier",
        "packages.py, /package/0/amount/low",
        "packages.py, /package/0/amount/high",
        "packages.py, /package/0/amount/currency",
        "packages.py, /package/0/standing/standing",
        "balances.R, /lab/name",
        "balances.R, /net_low",
        "balances.R, /net_high",
        "balances.R, /arrivals/low",
        "balances.R, /arrivals/high",
        "balances.R, /departures/low",
        "balances.R, /departures/high",
        "sure.sh, /from_lab_name",
        "sure.sh, /to_lab_name",
        "sure.sh, /to_lab",
        "sure.sh, /researcher",
        "sure.sh, /standing",
        "changes.sh, /at",
        "changes.sh, /act",
        "changes.sh, /title",
        "changes.sh, /reason"
    })
    void areAnsweredWithWhatTheyRead(String recipe, String member) throws Exception {
        Path file = RECIPES.resolve(recipe);
        for (String part : member.substring(1).replace("/0", "").split("/")) {
            assertThat(Files.readString(file)).contains(part);
        }
        assertThat(rows(addresses(file).get(0)))
                .as(recipe + " reads " + member)
                .anyMatch(item -> !item.at(member).isMissingNode());
    }

    /** The items of a list, or the lines of a file; of CSV as texts. */
    private List<JsonNode> rows(String address) throws Exception {
        String body = client.ask("GET", address).body();
        if (address.endsWith(".csv")) {
            return body.lines()
                    .skip(1)
                    .map(line -> (JsonNode) JSON.getNodeFactory().stringNode(line))
                    .toList();
        }
        return address.endsWith(".ndjson")
                ? body.lines().map(JSON::readTree).toList()
                : JSON.readTree(body).get("items").valueStream().toList();
    }

    @Test
    void tellWhoJoinedMetaFromOpenAi() throws Exception {
        assertThat(rows(addresses(RECIPES.resolve("joined.sh")).get(0)))
                .isNotEmpty()
                .allMatch(item -> item.at("/from_lab/slug").asString().equals("openai"))
                .anyMatch(item -> item.at("/to_lab/slug").asString().startsWith("meta"))
                .anyMatch(item -> item.at("/offer/package").size() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/zh/api"})
    void standOnThePageWithTheAddressOfTheSite(String page) throws Exception {
        String html = client.ask("GET", page, "Accept", "text/html").body();
        assertThat(html).doesNotContain(HERE, "??");
        for (Path recipe : recipes()) {
            assertThat(html).contains(addresses(recipe).get(0).replace("&", "&amp;"));
        }
    }

    @Test
    void standBesideTheListOfAllThatIsThere() throws Exception {
        String html = client.ask("GET", "/api", "Accept", "text/html").body();
        client.read("/v3/api-docs").get("paths").properties().stream()
                .filter(path -> path.getValue().has("get") && !path.getKey().contains("{"))
                .forEach(path -> assertThat(html).contains("\"" + path.getKey() + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/changelog", "/api/compatibility", "/zh/api/changelog", "/zh/api/compatibility"})
    void leadOnToWhatMayChange(String page) throws Exception {
        assertThat(client.ask("GET", page, "Accept", "text/html").body())
                .contains("<h2")
                .doesNotContain("??");
        assertThat(client.ask("GET", page + "?x=1", "Accept", "text/html")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void leadOnToTheBrowserAndTheDescription() throws Exception {
        assertThat(client.ask("GET", "/api/browser").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/swagger-ui/index.html"));
        assertThat(client.read("/api/v1/openapi.json")).isEqualTo(client.read("/v3/api-docs"));
    }

    private static List<String> addresses(Path recipe) throws IOException {
        return ADDRESS.matcher(Files.readString(recipe))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
