package org.talentmoves.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.Role;
import org.talentmoves.account.Scope;

/** What a token may do: every address under which programs write has a row here, and is asked with every kind of token. */
@EmptySite
class WritingRightsIntegrationTests {

    private static final String FACTS = "moves offers deals benchmarks milestones";
    private static final String RECORDS = "labs researchers sources";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Programs programs;

    @Autowired
    private MockMvcTester site;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @BeforeEach
    void clear() {
        newsroom.clear();
    }

    /** All need the scope propose; publish beside it is a matter of the body. */
    static Stream<String> addresses() {
        return Stream.concat(
                Stream.concat(written(FACTS, "{id}"), written(RECORDS, "{slug}")),
                Stream.of("POST /batch", "POST /proposals/{number}/withdrawal"));
    }

    private static Stream<String> written(String things, String key) {
        return Stream.of(things.split(" "))
                .flatMap(plural ->
                        Stream.of("POST /" + plural, "PUT /" + plural + "/" + key, "PATCH /" + plural + "/" + key));
    }

    @Test
    void areWrittenDownForEveryAddress() {
        Set<String> there = new TreeSet<>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().equals("org.talentmoves.submission.api")) {
                mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition().getMethods().stream()
                                .filter(method -> !method.name().equals("GET"))
                                .forEach(method -> there.add(method + " " + path.substring("/api/v1".length()))));
            }
        });
        assertThat(addresses()).containsExactlyInAnyOrderElementsOf(there);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void areOpenToNobodyWithoutAToken(String address) {
        String[] asked = address.split(" ");
        assertThat(site.method(HttpMethod.valueOf(asked[0]))
                        .uri("/api/v1" + asked[1].replaceAll("\\{\\w+}", "m001"))
                        .contentType(asked[0].equals("PATCH") ? "application/merge-patch+json" : "application/json")
                        .content("{}"))
                .hasStatus(401);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void needTheScopePropose(String address) {
        String[] asked = address.split(" ");
        String path = asked[1].replaceAll("\\{\\w+}", "m001");
        Program reader = programs.of(Role.ADMINISTRATOR, Scope.READ);
        assertThat(reader.send(asked[0], path, "{}")).hasStatus(403);
        Program contributor = programs.contributor();
        assertThat(contributor.send(asked[0], path, "{}").getResponse().getStatus())
                .isIn(400, 404);
    }
}
