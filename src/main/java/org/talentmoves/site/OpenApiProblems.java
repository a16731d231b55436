package org.talentmoves.site;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells in the description of the API which problems there are. The list is open: a client must bear one it does not know. */
@Configuration(proxyBeanMethods = false)
class OpenApiProblems {

    @Bean
    GlobalOpenApiCustomizer problemsInFull(ProblemTypes problems) {
        return description -> {
            Schema<?> problem = Objects.requireNonNull(
                    description.getComponents().getSchemas().get("Problem"));
            List<Problem> all = problems.names().stream()
                    .map(name -> problems.find(name, Locale.ENGLISH).orElseThrow())
                    .toList();
            problem.addExtension(
                    "x-problems", all.stream().map(OpenApiProblems::told).toList());
            Objects.requireNonNull(problem.getProperties().get("type"))
                    .addExtension(
                            "x-extensible-enum",
                            all.stream().map(Problem::address).toList());
        };
    }

    private static Map<String, Object> told(Problem problem) {
        return Map.of("type", problem.address(), "status", problem.status(), "title", problem.title());
    }
}
