package org.talentmoves.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.timeline.api.Client;
import org.talentmoves.timeline.api.SiteTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that the description gives as an example is asked, and answered as it says: status, headers and body. */
@SiteTest
class ContractIntegrationTests {

    @Autowired
    private Client client;

    private Contract contract;
    private Contract ofChosenMembers;
    private final List<String> broken = new ArrayList<>();

    @BeforeEach
    void readTheContract() throws Exception {
        contract = new Contract(client.read("/v3/api-docs"));
        ofChosenMembers = contract.ofChosenMembers();
    }

    @Test
    void answersEveryExampleOfEveryParameter() throws Exception {
        for (String path : contract.open().toList()) {
            String address = contract.filled(path);
            ask(path, address, 200);
            for (JsonNode parameter : contract.parameters(path)) {
                for (String value : values(parameter)) {
                    ask(
                            path,
                            address + "?" + contract.with(path, parameter, value) + bringing(parameter, value),
                            statuses(path, parameter));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void refusesAsDescribed() throws Exception {
        for (String path : contract.open().toList()) {
            ask(path, contract.filled(path) + "?nothing=1", 400);
            ask(path, contract.filled(path), 406, "Accept", "application/xml");
            ask(path, contract.filled(path), 401, "Authorization", "Bearer tm_nobodys");
            if (path.matches(".*/\\{(id|slug)}.*")) {
                ask(path, path.replaceAll("\\{(id|slug)}", "none"), 404);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void saysAsDescribedThatNothingHasChanged() throws Exception {
        Map<String, String> conditions = Map.of("If-None-Match", "ETag", "If-Modified-Since", "Last-Modified");
        for (String path : contract.open().toList()) {
            String dated = dated(path);
            HttpHeaders told = client.ask("GET", dated).headers();
            for (JsonNode parameter : contract.parameters(path)) {
                String name = parameter.get("name").asString();
                if (conditions.containsKey(name)) {
                    ask(
                            path,
                            dated,
                            304,
                            name,
                            told.firstValue(conditions.get(name)).orElseThrow());
                }
            }
            boolean isDated = told.firstValue("Last-Modified").isPresent();
            assertThat(contract.knowsParameter(path, "If-Modified-Since"))
                    .as(path)
                    .isEqualTo(isDated);
        }
        assertThat(broken).isEmpty();
    }

    /** Lists have a date where they are given whole. */
    private String dated(String path) {
        return contract.filled(path) + (contract.knowsParameter(path, "format") ? "?format=csv" : "");
    }

    @Test
    void asksForATokenAsDescribed() throws Exception {
        List<String> closed = contract.closed().toList();
        assertThat(closed).isNotEmpty();
        for (String path : closed) {
            ask(path, contract.filled(path), 401);
            ask(path, contract.filled(path), 401, "Authorization", "Bearer tm_nobodys");
        }
        assertThat(broken).isEmpty();
    }

    /** The rest of what is written stands among the tests of what programs send. */
    @Test
    void refusesAnotherFormAsDescribed() throws Exception {
        for (String path : contract.written().toList()) {
            HttpResponse<String> answer = client.ask("POST", path, "Content-Type", "text/plain");
            assertThat(answer.statusCode()).as(path).isEqualTo(415);
            hold(contract.answer(path, "post", 415), path, answer);
            HttpResponse<String> other =
                    client.ask("POST", path, "Content-Type", "application/json", "Accept", "application/xml");
            assertThat(other.statusCode()).as(path).isEqualTo(406);
            hold(contract.answer(path, "post", 406), path, other);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void findsAMemberThatIsNotDescribed() throws Exception {
        JsonNode schema = contract.answer("/api/v1/labs/{slug}", 200).at("/content/application~1json/schema");
        JsonNode lab = client.read("/api/v1/labs/meta");
        assertThat(contract.wrong(schema, lab)).isEmpty();
        assertThat(contract.wrong(schema, ((ObjectNode) lab).put("secret", 1))).isNotEmpty();
    }

    private void ask(String path, String address, int status, String... headers) throws Exception {
        ask(path, address, Set.of(status), headers);
    }

    private void ask(String path, String address, Set<Integer> statuses, String... headers) throws Exception {
        HttpResponse<String> answer = client.ask("GET", address, headers);
        if (!statuses.contains(answer.statusCode())) {
            broken.add(address + ": " + answer.statusCode() + ", not " + statuses + ": " + answer.body());
            return;
        }
        hold(contract.answer(path, answer.statusCode()), address, answer);
    }

    private void hold(JsonNode described, String address, HttpResponse<String> answer) {
        Map<String, String> told = answer.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> header.getValue().get(0)));
        Contract held = address.contains("?fields=") ? ofChosenMembers : contract;
        held.broken(described, told, answer.body()).forEach(wrong -> broken.add(address + ": " + wrong));
    }

    /** One thing may not be there as it is asked for: not that sure, or not told by then. */
    private static Set<Integer> statuses(String path, JsonNode parameter) {
        String name = parameter.get("name").asString();
        return path.contains("{") && Set.of("minStanding", "reportedBy").contains(name)
                ? Set.of(200, 404)
                : Set.of(200);
    }

    /** What has to be asked for as well, where a member is in no list by itself. */
    private static String bringing(JsonNode parameter, String member) {
        String include = parameter.path("x-" + member + "-with").asString("");
        return include.isEmpty() ? "" : "&include=" + include;
    }

    private static Set<String> values(JsonNode parameter) {
        Set<String> values = new LinkedHashSet<>();
        if (parameter.get("in").asString().equals("query")) {
            JsonNode schema = parameter.get("schema");
            List.of("default", "minimum", "maximum").forEach(bound -> {
                if (schema.has(bound)) {
                    values.add(schema.get(bound).asString());
                }
            });
            schema.path("examples").forEach(example -> values.add(Contract.written(example)));
            (schema.has("items") ? schema.get("items") : schema)
                    .path("enum")
                    .forEach(word -> values.add(Contract.written(word)));
            values.removeIf(value -> isABoundOfAVersion(parameter, value));
        }
        return values;
    }

    /** No fact has so many versions. */
    private static boolean isABoundOfAVersion(JsonNode parameter, String value) {
        return parameter.get("name").asString().equals("version") && value.equals("999999999");
    }
}
