package org.talentmoves.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final Set<String> WRITING = Set.of("propose.sh", "correct.sh");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Client client;

    static List<Path> recipes() throws IOException {
        try (Stream<Path> files = Files.list(RECIPES)) {
            return files.sorted().toList();
        }
    }

    /** What is written needs a token, and is tried with one beside what else is written. */
    static List<Path> questions() throws IOException {
        return recipes().stream()
                .filter(file -> !WRITING.contains(file.getFileName().toString()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
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
        "joined.sh, /group/headcount/qualifier",
        "joined.sh, /group/headcount/people",
        "joined.sh, /to_lab/name",
        "joined.sh, /standing/standing",
        "joined.sh, /offer/package/0/component",
        "joined.sh, /offer/package/0/scope",
        "joined.sh, /offer/package/0/period",
        "joined.sh, /offer/package/0/years",
        "joined.sh, /offer/package/0/amount/qualifier",
        "joined.sh, /offer/package/0/amount/low",
        "joined.sh, /offer/package/0/amount/high",
        "joined.sh, /offer/package/0/amount/currency",
        "joined.sh, /offer/package/0/standing/standing",
        "packages.py, /id",
        "packages.py, /date/edtf",
        "packages.py, /by_lab/name",
        "packages.py, /researcher/name",
        "packages.py, /group/label",
        "packages.py, /group/headcount/qualifier",
        "packages.py, /group/headcount/people",
        "packages.py, /package/0/component",
        "packages.py, /package/0/scope",
        "packages.py, /package/0/period",
        "packages.py, /package/0/years",
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
        "balances.R, /arrivals/groups_low",
        "balances.R, /arrivals/groups_high",
        "balances.R, /arrivals/undated",
        "balances.R, /departures/low",
        "balances.R, /departures/high",
        "sure.sh, /slug",
        "sure.sh, /name",
        "sure.sh, /parent",
        "sure.sh, /from_lab",
        "sure.sh, /to_lab",
        "sure.sh, /researcher",
        "sure.sh, /standing",
        "changes.sh, /at",
        "changes.sh, /act",
        "changes.sh, /standing",
        "changes.sh, /title",
        "changes.sh, /reason"
    })
    void areAnsweredWithWhatTheyRead(String recipe, String member) throws Exception {
        Path file = RECIPES.resolve(recipe);
        for (String part : member.substring(1).replace("/0", "").split("[/_]")) {
            assertThat(Files.readString(file)).contains(part);
        }
        List<JsonNode> rows = new ArrayList<>();
        for (String address : addresses(file)) {
            rows.addAll(rows(address));
        }
        assertThat(rows)
                .as(recipe + " reads " + member)
                .anyMatch(row -> !row.at(member).isMissingNode());
    }

    /** The items of a list, or the lines of what is given line by line; of CSV as texts. */
    private List<JsonNode> rows(String address) throws Exception {
        String body = client.ask("GET", address).body();
        if (address.endsWith("csv")) {
            return body.lines()
                    .skip(1)
                    .map(line -> (JsonNode) JSON.getNodeFactory().stringNode(line))
                    .toList();
        }
        return address.endsWith("ndjson")
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

    /** What is cut off without a word would be no answer: a table or lines are whole, and a list of changes leads on. */
    @ParameterizedTest
    @MethodSource("questions")
    void askForAllThereIs(Path recipe) throws Exception {
        assertThat(addresses(recipe))
                .allMatch(address -> address.startsWith("/data/")
                        || address.matches(".*[?&]format=(csv|ndjson)") && !address.contains("limit=")
                        || address.startsWith("/api/v1/changes?"));
    }

    @Test
    void chooseColumnsThatTheTableHas() throws Exception {
        Path recipe = RECIPES.resolve("moves.pq");
        String text = Files.readString(recipe);
        List<String> columns = Pattern.compile("\"(\\w+)\"")
                .matcher(text.substring(text.indexOf("SelectColumns")))
                .results()
                .map(column -> column.group(1))
                .toList();
        String head = client.ask("GET", addresses(recipe).get(0))
                .body()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(columns).contains("researcher_name", "group_headcount_qualifier", "standing");
        assertThat(head.split(",")).containsAll(columns);
    }

    /** What is to be said of a recipe stands beside it, in the language of its reader. */
    @ParameterizedTest
    @MethodSource("recipes")
    void haveNoCommentsOfTheirOwn(Path recipe) throws Exception {
        assertThat(Files.readString(recipe).lines())
                .noneMatch(line -> line.strip().matches("(#|//).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/zh/api"})
    void standOnThePageWithTheAddressOfTheSite(String page) throws Exception {
        String html = client.ask("GET", page, "Accept", "text/html").body();
        assertThat(html).doesNotContain(HERE, "??");
        for (Path recipe : recipes()) {
            for (String address : addresses(recipe)) {
                assertThat(html).contains(address.replace("&", "&amp;"));
            }
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
