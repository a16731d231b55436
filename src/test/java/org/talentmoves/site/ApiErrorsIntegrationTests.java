package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.timeline.api.Client;
import org.talentmoves.timeline.api.SiteTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SiteTest
class ApiErrorsIntegrationTests {

    @Autowired
    private Client client;

    @Autowired
    private ProblemTypes problems;

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/v1/moves?kind=hire,            400, parameters-refused",
        "GET,  /api/v1/moves?since=2025-13,        400, parameters-refused",
        "GET,  /api/v1/moves?lab=nowhere,          400, parameters-refused",
        "GET,  /api/v1/moves?limit=0,              400, parameters-refused",
        "GET,  /api/v1/moves?limit=501,            400, parameters-refused",
        "GET,  /api/v1/moves?after=AAAA,           400, parameters-refused",
        "GET,  /api/v1/moves?text=%00,             400, parameters-refused",
        "GET,  /api/v1/moves?since=2026&until=2025,400, parameters-refused",
        "GET,  /api/v1/moves?since=2025&since=2026,400, parameters-refused",
        "GET,  /api/v1/moves?from=nowhere,         400, parameters-refused",
        "GET,  /api/v1/moves?researcher=nobody,    400, parameters-refused",
        "GET,  /api/v1/moves?source=none,          400, parameters-refused",
        "GET,  /api/v1/moves?publisher=Nobody,     400, parameters-refused",
        "GET,  /api/v1/moves?language=tlh,         400, parameters-refused",
        "GET,  /api/v1/moves/m001?lab=meta,        400, parameters-refused",
        "GET,  /api/v1/labs?after=Li4u,            400, parameters-refused",
        "GET,  /api/v1/sources/roundup-ft/mentions?before=AAAA, 400, parameters-refused",
        "GET,  /api/v1/moves?text=%ff,             400, request-not-understood",
        "GET,  /api/v1/labs/a;b,                   400, request-not-understood",
        "GET,  /api/v1/timeline/p001,              404, fact-not-found",
        "GET,  /api/v1/moves/o001,                 404, move-not-found",
        "GET,  /api/v1/offers/x,                   404, offer-not-found",
        "GET,  /api/v1/deals/d999,                 404, deal-not-found",
        "GET,  /api/v1/benchmarks/b999,            404, benchmark-not-found",
        "GET,  /api/v1/milestones/t999,            404, milestone-not-found",
        "GET,  /api/v1/labs/nowhere,               404, lab-not-found",
        "GET,  /api/v1/researchers/nobody,         404, researcher-not-found",
        "GET,  /api/v1/sources/none,               404, source-not-found",
        "GET,  /api/v1/sources/none/mentions,      404, source-not-found",
        "GET,  /api/v1/nothing,                    404, address-not-found",
        "POST, /api/v1/timeline,                   405, method-not-allowed",
    })
    void areProblemsOfAKnownType(String method, String address, int status, String name) throws Exception {
        HttpResponse<String> answer = client.ask(method, address, "Accept", "text/html, */*;q=0.1");
        JsonNode problem = new JsonMapper().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + name);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("instance").asString()).isEqualTo(address.split("\\?")[0]);
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception", "org.");
        assertThat(problems.find(name, Locale.ENGLISH)).isPresent();
    }

    @Test
    void nameAllThatIsWrongWithWhatWouldBeRight() throws Exception {
        JsonNode errors =
                client.read("/api/v1/timeline?standing=sure&labs=meta").get("errors");
        assertThat(errors.valueStream().map(error -> error.get("parameter").asString()))
                .containsExactlyInAnyOrder("standing", "labs");
        assertThat(errors.valueStream())
                .allSatisfy(error -> assertThat(error.get("allowed")).isNotEmpty());
    }

    @Test
    void sayWhichMethodsThereAre() throws Exception {
        HttpResponse<String> answer = client.ask("DELETE", "/api/v1/moves/m001");
        assertThat(answer.headers().firstValue("Allow")).get().asString().contains("GET");
        assertThat(answer.body()).contains("“DELETE” is not possible here.");
    }

    @Test
    void areToldAlsoToWhomAsksForAFormThatThereIsNot() throws Exception {
        HttpResponse<String> answer = client.ask("GET", "/api/v1/moves", "Accept", "application/xml");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"application/json\"");
    }

    @Test
    void refuseTextOfAnyLength() throws Exception {
        assertThat(client.ask("GET", "/api/v1/moves?text=" + "a".repeat(7000)).statusCode())
                .isEqualTo(400);
        assertThat(client.ask("GET", "/api/v1/moves?text=" + "a".repeat(10_000)).statusCode())
                .isEqualTo(400);
    }
}
