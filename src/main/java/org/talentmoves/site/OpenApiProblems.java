package org.talentmoves.site;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells in the description of the API which problems there are, and gives an example of each that an answer can be, by its
 * {@code x-problems}. The list is open: a client must bear one it does not know.
 */
@Component
@Order(5)
class OpenApiProblems implements GlobalOpenApiCustomizer {

    private static final String PROBLEMS = "x-problems";

    private final ProblemTypes problems;

    OpenApiProblems(ProblemTypes problems) {
        this.problems = problems;
    }

    /** Before answers are described to writers by themselves. */
    @Override
    public void customise(OpenAPI description) {
        addAll(Objects.requireNonNull(description.getComponents().getSchemas().get("Problem")));
        description.getComponents().getResponses().values().forEach(this::addExamples);
    }

    private void addAll(Schema<?> problem) {
        List<Problem> all = problems.names().stream().map(this::problem).toList();
        problem.addExtension(PROBLEMS, all.stream().map(OpenApiProblems::told).toList());
        Objects.requireNonNull(problem.getProperties().get("type"))
                .addExtension(
                        "x-extensible-enum", all.stream().map(Problem::address).toList());
    }

    private Problem problem(String name) {
        return problems.find(name, Locale.ENGLISH).orElseThrow(() -> new IllegalStateException("no problem: " + name));
    }

    private static Map<String, Object> told(Problem problem) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("type", problem.address());
        told.put("status", problem.status());
        told.put("title", problem.title());
        return told;
    }

    /** Of those of which the description gives none in its own words. */
    private void addExamples(ApiResponse answer) {
        if (answer.getExtensions() != null && answer.getExtensions().get(PROBLEMS) instanceof List<?> types) {
            MediaType content = Objects.requireNonNull(answer.getContent().get("application/problem+json"));
            types.stream()
                    .map(type -> problem(String.valueOf(type).substring("/problems/".length())))
                    .filter(problem -> content.getExamples() == null
                            || !content.getExamples().containsKey(problem.name()))
                    .forEach(problem -> content.addExamples(problem.name(), new Example().value(example(problem))));
        }
    }

    private static Map<String, Object> example(Problem problem) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", problem.address());
        example.put("title", problem.title());
        example.put("status", problem.status());
        example.put("detail", problem.example());
        example.put("errors", List.of());
        return example;
    }
}
