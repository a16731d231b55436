package org.talentmoves.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.timeline.api.Client;
import org.talentmoves.timeline.api.SiteTest;
import tools.jackson.databind.JsonNode;

/**
 * To send what a parameter is by default is the same as to leave it out, whatever else is asked: clients fill defaults in, and
 * the browser of the API sends them all.
 */
@SiteTest
class DefaultsIntegrationTests {

    @Autowired
    private Client client;

    private Contract contract;

    @BeforeEach
    void readTheContract() throws Exception {
        contract = new Contract(client.read("/v3/api-docs"));
    }

    @Test
    void changeNoAnswer() throws Exception {
        List<String> changed = new ArrayList<>();
        for (String path : contract.open().toList()) {
            for (String asked : questions(path)) {
                String filled = Stream.of(asked, defaults(path, asked))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
                if (!filled.equals(asked) && !answer(path, asked).equals(answer(path, filled))) {
                    changed.add(contract.filled(path) + "?" + filled + " is not the same as ?" + asked);
                }
            }
        }
        assertThat(changed).isEmpty();
    }

    @Test
    void changeNoFormThatIsAccepted() throws Exception {
        for (String path : contract.open().toList()) {
            String answered = answer(path, defaults(path, ""), "Accept", "text/csv, application/json;q=0.5");
            assertThat(answered).as(path).isEqualTo(answer(path, "", "Accept", "text/csv, application/json;q=0.5"));
        }
    }

    /** Nothing, and every example of every parameter, after the one without which it says nothing. */
    private List<String> questions(String path) {
        List<String> questions = new ArrayList<>(List.of(""));
        for (JsonNode parameter : contract.parameters(path)) {
            if (parameter.get("in").asString().equals("query")) {
                parameter
                        .at("/schema/examples")
                        .forEach(example -> questions.add(contract.with(path, parameter, Contract.written(example))));
            }
        }
        questions.addAll(Stream.of("csv", "tsv", "ndjson")
                .filter(form -> contract.knowsParameter(path, "format"))
                .map(form -> "format=" + form)
                .toList());
        return questions;
    }

    /** The defaults of all parameters that are not asked for. */
    private String defaults(String path, String asked) {
        return contract.parameters(path).stream()
                .filter(parameter -> parameter.at("/schema").has("default"))
                .filter(parameter ->
                        !("&" + asked).contains("&" + parameter.get("name").asString() + "="))
                .map(parameter -> parameter.get("name").asString() + "="
                        + URLEncoder.encode(parameter.at("/schema/default").asString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Status and body, without the questions in the addresses that stand in it. */
    private String answer(String path, String query, String... headers) throws Exception {
        HttpResponse<String> answer =
                client.ask("GET", contract.filled(path) + (query.isEmpty() ? "" : "?" + query), headers);
        return answer.statusCode() + " " + answer.body().replaceAll("(/api/v1/[a-z0-9/-]*)\\?[^\",\\s]*", "$1");
    }
}
