package org.talentmoves.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.contract.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description and the page of the API give as examples of writing is taken, and answered as the description says. */
@EmptySite
class WritingContractIntegrationTests {

    private static final Path RECIPES = Path.of("src/main/resources/recipes");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Programs programs;

    @Autowired
    private MockMvcTester site;

    private Contract contract;
    private Program program;
    private final List<String> broken = new ArrayList<>();

    @BeforeEach
    void begin() throws Exception {
        newsroom.furnish();
        program = programs.contributor();
        contract = new Contract(new JsonMapper()
                .readTree(site.get()
                        .uri("/v3/api-docs")
                        .exchange()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8)));
    }

    private static Stream<String> things() {
        return Stream.of("moves", "offers", "deals", "benchmarks", "milestones", "labs", "researchers", "sources");
    }

    @Test
    void takesEveryExample() {
        Stream.concat(things(), Stream.of("batch")).forEach(things -> {
            String path = "/api/v1/" + things;
            JsonNode form = contract.operation(path, "post").at("/requestBody/content/application~1json");
            JsonNode example = form.at("/examples/invented/value");
            contract.wrong(form.get("schema"), example).forEach(wrong -> broken.add(path + " asks for " + wrong));
            answered(path, "post", 202, program.post("/" + things, example.toString()));
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void refusesAsDescribed() {
        things().forEach(things -> {
            String path = "/api/v1/" + things;
            answered(path, "post", 400, program.post("/" + things, "{\"nonsense\": 1}"));
            answered(path, "post", 401, new Program(site, "tm_nobodys").post("/" + things, "{}"));
            answered(path, "post", 403, program.post("/" + things, "{\"publish\": true, \"reason\": \"So.\"}"));
            String content = path + (contract.knowsPath(path + "/{id}") ? "/{id}" : "/{slug}") + "/content";
            answered(content, "get", 400, program.send("GET", "/" + things + "/none/content?nothing=1", ""));
            answered(content, "get", 404, program.send("GET", "/" + things + "/none/content", ""));
            answered(
                    content.replace("/content", ""),
                    "patch",
                    404,
                    program.send("PATCH", "/" + things + "/none", "{}", "If-Match", "\"1\""));
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void answersWhatIsAskedOfAProposal() {
        String lab = "{\"reason\": \"It was founded.\", \"name\": \"Aurora\", \"kind\": \"startup\"}";
        String proposal =
                Program.json(program.post("/labs", lab)).get("self").asString().substring("/api/v1".length());
        answered("/api/v1/proposals/{number}", "get", 200, program.send("GET", proposal, ""));
        answered("/api/v1/proposals/{number}", "get", 400, program.send("GET", proposal + "?nothing=1", ""));
        answered("/api/v1/proposals/{number}/withdrawal", "post", 400, program.post(proposal + "/withdrawal?x=1", ""));
        answered(
                "/api/v1/proposals/{number}/withdrawal", "post", 404, program.post("/proposals/999999/withdrawal", ""));
        answered("/api/v1/labs", "post", 202, program.post("/labs", another(lab), "Idempotency-Key", "aurora-1"));
        answered("/api/v1/labs", "post", 422, program.post("/labs", lab, "Idempotency-Key", "aurora-1"));
        answered("/api/v1/proposals/{number}", "get", 404, program.send("GET", "/proposals/999999", ""));
        answered("/api/v1/proposals/{number}/withdrawal", "post", 200, program.post(proposal + "/withdrawal", ""));
        answered("/api/v1/proposals/{number}/withdrawal", "post", 409, program.post(proposal + "/withdrawal", ""));
        answered("/api/v1/labs/{slug}/content", "get", 200, program.send("GET", "/labs/halcyon/content", ""));
        answered("/api/v1/labs/{slug}", "patch", 428, program.send("PATCH", "/labs/halcyon", lab));
        answered(
                "/api/v1/labs/{slug}",
                "patch",
                412,
                program.send("PATCH", "/labs/halcyon", lab, "If-Match", "\"lab/halcyon.9\""));
        assertThat(broken).isEmpty();
    }

    private static String another(String lab) {
        return lab.replace("Aurora", "Borealis");
    }

    @Test
    void takesTheRecipeForAMove() throws Exception {
        newsroom.clear();
        program = programs.contributor();
        String recipe = Files.readString(RECIPES.resolve("propose.sh"));
        assertThat(recipe).contains("/api/v1/moves");
        answered("/api/v1/moves", "post", 202, program.post("/moves", body(recipe), "Idempotency-Key", "mira-1"));
        assertThat(broken).isEmpty();
    }

    @Test
    void takesTheRecipeForACorrection() throws Exception {
        String recipe = Files.readString(RECIPES.resolve("correct.sh"));
        newsroom.move("mira-okafor", "2025-06 hire halcyon>northwind");
        assertThat(recipe).contains("/api/v1/moves/m001", "%header{etag}");
        String tag =
                site.get().uri("/api/v1/moves/m001").exchange().getResponse().getHeader("ETag");
        MvcTestResult answer = program.send("PATCH", "/moves/m001", body(recipe), "If-Match", String.valueOf(tag));
        answered("/api/v1/moves/{id}", "patch", 202, answer);
        assertThat(broken).isEmpty();
    }

    private static String body(String recipe) {
        return recipe.substring(recipe.indexOf("-d '") + 4, recipe.lastIndexOf('\''));
    }

    private void answered(String path, String method, int status, MvcTestResult result) {
        var answer = result.getResponse();
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        String where = method + " " + path + ": ";
        if (answer.getStatus() != status) {
            broken.add(where + answer.getStatus() + ", not " + status + ": " + body);
            return;
        }
        Map<String, String> headers = answer.getHeaderNames().stream()
                .collect(Collectors.toMap(name -> name, name -> String.valueOf(answer.getHeader(name))));
        contract.broken(contract.answer(path, method, status), headers, body)
                .forEach(wrong -> broken.add(where + status + ": " + wrong));
    }
}
