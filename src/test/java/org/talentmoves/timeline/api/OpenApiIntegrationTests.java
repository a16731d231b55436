package org.talentmoves.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.talentmoves.contract.Contract;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Wire;
import org.talentmoves.site.WritingProgram;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Direction;
import tools.jackson.databind.JsonNode;

/** The description of the API says what its handlers do: no more and no less. */
@SiteTest
class OpenApiIntegrationTests {

    @Autowired
    private Client client;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private JsonNode document;
    private Contract contract;

    @BeforeEach
    void readTheDocument() throws Exception {
        document = client.read("/v3/api-docs");
        contract = new Contract(document);
    }

    @Test
    void isOfVersionThreeOne() {
        assertThat(document.get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void hasEveryAddress() {
        Set<String> addresses = new TreeSet<>();
        mapping.getHandlerMethods()
                .forEach((request, handler) -> request.getPatternValues().stream()
                        .filter(address -> address.startsWith(Address.API + "/"))
                        .filter(address -> !address.endsWith("/openapi.json"))
                        .filter(address -> handler.getBeanType() != WritingProgram.class)
                        .forEach(addresses::add));
        assertThat(new TreeSet<>(document.get("paths").propertyNames())).isEqualTo(addresses);
    }

    @Test
    void hasEveryParameterThatAHandlerKnows() {
        handlers().forEach((address, handler) -> {
            Set<String> described = new HashSet<>();
            operation(address).get("parameters").forEach(parameter -> {
                JsonNode told = resolved(parameter);
                assertThat(told.get("description").asString()).isNotBlank();
                if (told.get("in").asString().equals("header")) {
                    return;
                }
                assertThat(told.has("example") || told.at("/schema/examples").size() > 0)
                        .isNotEqualTo(isAPlace(told));
                described.add(told.get("name").asString());
            });
            assertThat(described)
                    .containsAll(known(handler))
                    .hasSize(known(handler).size() + variables(address));
        });
    }

    /** A place in a list is taken from an answer; none that is invented would be understood. */
    private static boolean isAPlace(JsonNode parameter) {
        return Set.of("after", "before").contains(parameter.get("name").asString());
    }

    @Test
    void namesTheAllowedWords() {
        assertThat(words("as")).isEqualTo(Wire.words(Direction.class));
        assertThat(words("standing"))
                .isEqualTo(Standing.RETRACTED.andSurer().stream().map(Wire::of).toList());
        assertThat(words("kind")).doesNotContain(Wire.of(FactKind.PAY_TERM)).hasSize(FactKind.values().length - 1);
    }

    @Test
    void hasAnExampleAndTheProblemsOfEveryAnswer() {
        handlers().keySet().forEach(address -> {
            JsonNode answers = operation(address).get("responses");
            assertThat(answers.propertyNames()).contains("200", "304", "400", "401", "406", "429", "500", "503");
            assertThat(answers.has("404")).isEqualTo(address.contains("{"));
            assertThat(answers.has("301")).isEqualTo(namesWhatIsMerged(address));
            answers.properties().forEach(answer -> {
                JsonNode told = resolved(answer.getValue());
                if (answer.getKey().startsWith("3")) {
                    assertThat(told.has("content")).isFalse();
                    return;
                }
                JsonNode content = told.get("content").iterator().next();
                assertThat(told.get("description").asString()).isNotBlank();
                assertThat(resolved(content.get("schema")).has("properties")
                                || resolved(content.get("schema")).has("oneOf"))
                        .isTrue();
                assertThat(contract.wrong(content.get("schema"), example(content)))
                        .as(address)
                        .isEmpty();
            });
        });
    }

    @Test
    void hasAnExampleOfEveryFormAndEveryProblem() {
        Map<String, JsonNode> problems = new TreeMap<>();
        document.at("/components/schemas/Problem/x-problems")
                .forEach(problem -> problems.put(problem.get("type").asString(), problem));
        operations()
                .forEach(operation -> operation.get("responses").properties().forEach(answer -> {
                    String where = operation.get("operationId").asString() + " " + answer.getKey();
                    resolved(answer.getValue()).path("content").properties().forEach(form -> {
                        assertThat(form.getValue().path("examples")).as(where).isNotEmpty();
                        if (form.getKey().equals("application/problem+json")) {
                            form.getValue().get("examples").properties().forEach(example -> {
                                JsonNode told = example.getValue().get("value");
                                JsonNode known = problems.get("/problems/" + example.getKey());
                                assertThat(told.get("type")).as(where).isEqualTo(known.get("type"));
                                assertThat(told.get("title")).as(where).isEqualTo(known.get("title"));
                                assertThat(told.get("status").asString())
                                        .as(where)
                                        .isEqualTo(known.get("status").asString())
                                        .isEqualTo(answer.getKey());
                            });
                        }
                    });
                }));
    }

    @Test
    void describesEveryTagOnce() {
        Set<String> used = new TreeSet<>();
        operations().forEach(operation -> operation.get("tags").forEach(tag -> used.add(tag.asString())));
        List<String> described = document.get("tags")
                .valueStream()
                .filter(tag -> tag.has("description"))
                .map(tag -> tag.get("name").asString())
                .toList();
        assertThat(described).containsExactlyElementsOf(used);
    }

    /** A host name cannot be in it, as it is the same under each; OpenAPI 3.1 asks for a URI in these places. */
    @Test
    void namesNoAddressThatIsNotWhole() {
        for (String place :
                List.of("/info/termsOfService", "/info/license/url", "/info/contact/url", "/externalDocs/url")) {
            assertThat(document.at(place).asString("https:")).as(place).startsWith("https:");
        }
    }

    /** What is filled in beforehand where something is tried out must be right for everybody. */
    @Test
    void proposesNoConditionsAndNoKeys() {
        operations()
                .forEach(operation -> operation.path("parameters").forEach(given -> {
                    JsonNode parameter = resolved(given);
                    if (parameter.get("in").asString().equals("header")) {
                        assertThat(parameter.has("example"))
                                .as(parameter.toString())
                                .isFalse();
                    }
                }));
    }

    private List<JsonNode> operations() {
        return document.get("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    @Test
    void hasTheHeadersThatAreSent() throws Exception {
        for (String address : List.of("/api/v1/moves", "/api/v1/moves/{id}", "/api/v1/labs/{slug}", "/api/v1/checks")) {
            String asked = address.replace("{id}", "m001").replace("{slug}", "meta");
            Set<String> sent = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            sent.addAll(client.ask("GET", asked).headers().map().keySet());
            Set<String> described = new HashSet<>();
            operation(address).at("/responses/200/headers").propertyNames().forEach(described::add);
            assertThat(described).contains("ETag", "RateLimit", "RateLimit-Policy", "Vary", "Cache-Control");
            described.removeAll(Set.of("Last-Modified", "Content-Disposition"));
            assertThat(sent).as(address).containsAll(described);
        }
    }

    private boolean namesWhatIsMerged(String address) {
        return address.contains("{slug}")
                || operation(address)
                        .get("parameters")
                        .valueStream()
                        .anyMatch(parameter -> Set.of("lab", "source")
                                .contains(resolved(parameter).get("name").asString()));
    }

    @Test
    void describesWhatIsAnswered() throws Exception {
        for (String list : List.of(
                "timeline",
                "moves",
                "offers",
                "deals",
                "benchmarks",
                "milestones",
                "labs",
                "sources",
                "checks",
                "changes",
                "flows",
                "balances",
                "packages",
                "rankings",
                "tenures")) {
            JsonNode schema = operation("/api/v1/" + list).at("/responses/200/content/application~1json/schema");
            assertThat(contract.wrong(
                            schema, client.read("/api/v1/" + list + (list.equals("checks") ? "" : "?limit=500"))))
                    .as(list)
                    .isEmpty();
        }
        for (String one : List.of("moves/m001", "offers/o002", "deals/d001", "benchmarks/b001", "milestones/t001")) {
            JsonNode schema = operation("/api/v1/" + one.split("/")[0] + "/{id}")
                    .at("/responses/200/content/application~1json/schema");
            assertThat(contract.wrong(schema, client.read("/api/v1/" + one)))
                    .as(one)
                    .isEmpty();
        }
        JsonNode versions =
                operation("/api/v1/{things}/{key}/versions").at("/responses/200/content/application~1json/schema");
        assertThat(contract.wrong(versions, client.read("/api/v1/offers/o002/versions")))
                .isEmpty();
    }

    private JsonNode example(JsonNode content) {
        return resolved(content.get("examples").iterator().next()).get("value");
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private List<String> words(String parameter) {
        JsonNode schema = document.at("/components/parameters/" + parameter + "/schema");
        return (schema.has("items") ? schema.get("items") : schema)
                .get("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode operation(String address) {
        return document.get("paths").get(address).get("get");
    }

    private static int variables(String address) {
        return address.split("\\{", -1).length - 1;
    }

    private static Set<String> known(HandlerMethod handler) {
        return List.of(handler.getMethodParameters()).stream()
                .filter(parameter -> parameter.hasParameterAnnotation(Known.class))
                .findFirst()
                .orElseThrow()
                .getParameterAnnotation(Known.class)
                .value()
                .parameters();
    }

    private static boolean isKnown(HandlerMethod handler) {
        return List.of(handler.getMethodParameters()).stream()
                .anyMatch(parameter -> parameter.hasParameterAnnotation(Known.class));
    }

    /** What is read with parameters. */
    private Map<String, HandlerMethod> handlers() {
        Map<String, HandlerMethod> handlers = new TreeMap<>();
        mapping.getHandlerMethods()
                .forEach((request, handler) -> request.getPatternValues().stream()
                        .filter(address -> address.startsWith(Address.API) && isKnown(handler))
                        .forEach(address -> handlers.put(address, handler)));
        return handlers;
    }
}
