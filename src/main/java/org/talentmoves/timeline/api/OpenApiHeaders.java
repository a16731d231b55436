package org.talentmoves.timeline.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The headers that any answer has, whatever its status: how it may be kept, how much more may be asked, and, of what is read,
 * that the scripts of other sites may read it. A refusal that readers and writers share is described to writers by itself.
 */
@Component
@Order(11)
class OpenApiHeaders implements GlobalOpenApiCustomizer {

    private static final String SHARED = "#/components/responses/";
    private static final String TO_WRITERS = "ToWriters";

    private static final List<String> OF_ALL = List.of("Cache-Control", "RateLimit", "RateLimit-Policy", "Vary");

    private static final List<String> OF_READING =
            List.of("Access-Control-Allow-Origin", "Access-Control-Expose-Headers");

    /** After all answers are there. */
    @Override
    public void customise(OpenAPI description) {
        Map<String, ApiResponse> shared = description.getComponents().getResponses();
        Set<String> read = answers(description, HttpMethod.GET::equals)
                .flatMap(answer -> name(answer).stream())
                .collect(Collectors.toSet());
        answers(description, method -> method != HttpMethod.GET).forEach(answer -> toWriters(answer, read, shared));
        answers(description, HttpMethod.GET::equals)
                .filter(answer -> name(answer).isEmpty())
                .forEach(answer -> add(answer, OF_READING));
        read.forEach(name -> add(Objects.requireNonNull(shared.get(name)), OF_READING));
        answers(description, method -> true)
                .filter(answer -> name(answer).isEmpty())
                .forEach(answer -> add(answer, OF_ALL));
        shared.values().forEach(answer -> add(answer, OF_ALL));
    }

    private static Stream<ApiResponse> answers(OpenAPI description, Predicate<HttpMethod> method) {
        return description.getPaths().values().stream()
                .map(PathItem::readOperationsMap)
                .flatMap(operations -> operations.entrySet().stream())
                .filter(operation -> method.test(operation.getKey()))
                .flatMap(operation -> operation.getValue().getResponses().values().stream());
    }

    /** Under which name it is described; empty where it is described at the operation itself. */
    private static Optional<String> name(ApiResponse answer) {
        return Optional.ofNullable(answer.get$ref()).map(reference -> reference.substring(SHARED.length()));
    }

    private static void toWriters(ApiResponse answer, Set<String> read, Map<String, ApiResponse> shared) {
        name(answer).filter(read::contains).ifPresent(name -> {
            shared.computeIfAbsent(name + TO_WRITERS, own -> copy(Objects.requireNonNull(shared.get(name))));
            answer.set$ref(SHARED + name + TO_WRITERS);
        });
    }

    private static ApiResponse copy(ApiResponse answer) {
        ApiResponse copy =
                new ApiResponse().description(answer.getDescription()).content(answer.getContent());
        copy.setHeaders(answer.getHeaders() == null ? null : new LinkedHashMap<>(answer.getHeaders()));
        copy.setExtensions(answer.getExtensions());
        return copy;
    }

    private static void add(ApiResponse answer, List<String> headers) {
        headers.forEach(name -> answer.addHeaderObject(name, new Header().$ref(name)));
    }
}
