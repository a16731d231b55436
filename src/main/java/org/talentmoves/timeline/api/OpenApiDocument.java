package org.talentmoves.timeline.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** The description of the API. Parameters, problems and examples are told once, in {@code openapi/components.json}. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    private static final Set<String> LABS = Set.of(
            "#/components/parameters/lab", "#/components/parameters/people-lab", "#/components/parameters/changes-lab");

    /** Questions about a single thing, whose answer can be changed as it was read. */
    private static final Set<Known.For> ONE_THING =
            EnumSet.of(Known.For.FACT, Known.For.LAB, Known.For.PERSON, Known.For.SOURCE);

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Question.class);
    }

    @Bean
    OpenAPI description() throws IOException {
        try (InputStream components = new ClassPathResource("openapi/components.json").getInputStream()) {
            return new OpenAPI()
                    .info(new Info()
                            .title("Talent Moves")
                            .version("1")
                            .description(
                                    "[What is there, recipes, limits](/api). [What may change within this version](/api/compatibility). Who left which AI lab for whom, when, at what package, and who says so."
                                            + " Unknown is null, never zero. A sum keeps its qualifier, a date its precision."
                                            + " Unknown parameters are refused, never ignored. Reading needs no key, [writing a token](/api#writing)."
                                            + " [Write to the editors](/requests). The licence is that of the software;"
                                            + " [the facts](/about#licence) are compiled from public reporting, each with its sources.")
                            .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                    .servers(List.of(new Server().url("/").description("This site")))
                    .components(Json31.mapper().readValue(components, Components.class));
        }
    }

    @Bean
    GlobalOperationCustomizer operationsInFull(OpenApiRows rows) {
        return (operation, handler) -> {
            Arrays.stream(handler.getMethodParameters()).forEach(parameter -> describe(operation, parameter));
            describeAnswer(operation, handler, rows);
            describeProblems(operation);
            return operation;
        };
    }

    private static void describe(Operation operation, MethodParameter parameter) {
        Known known = parameter.getParameterAnnotation(Known.class);
        if (known != null) {
            known.value()
                    .parameters()
                    .forEach(name -> operation.addParametersItem(
                            name.equals("fields")
                                    ? OpenApiForms.fields(parameter)
                                    : new Parameter().$ref(known.value().described(name))));
        }
    }

    private static void describeAnswer(Operation operation, HandlerMethod handler, OpenApiRows rows) {
        ApiResponse answer = Objects.requireNonNull(operation.getResponses().get("200"));
        answer.getContent()
                .replaceAll((form, content) -> form.equals(MediaType.APPLICATION_JSON_VALUE)
                        ? content.addExamples("invented", new Example().$ref(operation.getOperationId()))
                        : OpenApiForms.of(form, handler, rows.of(form, operation.getOperationId(), handler)));
        answer.addHeaderObject("ETag", new Header().$ref("ETag"));
        answer.addHeaderObject("Last-Modified", new Header().$ref("LastModified"));
        if (handler.getMethod().getReturnType() == ResponseEntity.class) {
            answer.setDescription("A stretch of the list");
            answer.addHeaderObject("Link", new Header().$ref("Link"));
        } else {
            answer.setDescription("All that is known of it");
        }
        if (answer.getContent().containsKey(Form.CSV_VALUE)) {
            answer.addHeaderObject("Content-Disposition", new Header().$ref("Content-Disposition"));
        }
        if (isOfOneThing(handler)) {
            answer.addHeaderObject("ETag", new Header().$ref("VersionETag"));
        }
    }

    private static boolean isOfOneThing(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(Known.class))
                .anyMatch(known -> known != null && ONE_THING.contains(known.value()));
    }

    private static void describeProblems(Operation operation) {
        List<Parameter> parameters = Objects.requireNonNullElse(operation.getParameters(), List.of());
        boolean isOfOne = parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
        boolean keepsItsOwn = "listVersions".equals(operation.getOperationId());
        if (!keepsItsOwn && parameters.stream().anyMatch(OpenApiDocument::mayHaveBeenMerged)) {
            operation.getResponses().addApiResponse("301", new ApiResponse().$ref("merged"));
        }
        operation.getResponses().addApiResponse("400", new ApiResponse().$ref("refused"));
        operation.getResponses().addApiResponse("401", new ApiResponse().$ref("tokenRefused"));
        if (isOfOne) {
            operation.getResponses().addApiResponse("404", new ApiResponse().$ref("notFound"));
        }
        operation.getResponses().addApiResponse("429", new ApiResponse().$ref("askedTooOften"));
    }

    /** Whether it names a lab, a researcher or a source. */
    private static boolean mayHaveBeenMerged(Parameter parameter) {
        String reference = Objects.requireNonNullElse(parameter.get$ref(), "");
        return Set.of("slug", "key").contains(Objects.requireNonNullElse(parameter.getName(), ""))
                || LABS.contains(reference)
                || "#/components/parameters/source".equals(reference);
    }
}
