package org.talentmoves.timeline.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What holds for every address of the API, and is told once: how answers are kept, and how any request can fail. */
@Configuration(proxyBeanMethods = false)
class OpenApiAnswers {

    private static final Map<HttpMethod, String> FORMS_IN =
            Map.of(HttpMethod.POST, "Accept-Post", HttpMethod.PATCH, "Accept-Patch");

    private static final List<String> OF_ALL = List.of("Cache-Control", "RateLimit", "RateLimit-Policy");

    /** With these the scripts of other sites may read what is answered. */
    private static final List<String> OF_READING =
            List.of("Access-Control-Allow-Origin", "Access-Control-Expose-Headers");

    /** After all operations are there. */
    @Bean
    @Order(10)
    GlobalOpenApiCustomizer answersInFull() {
        return description -> operations(description, (method, operation) -> {
            if (method == HttpMethod.GET && operation.getSecurity() == null) {
                operation.addParametersItem(new Parameter().$ref("If-None-Match"));
                operation.getResponses().addApiResponse("304", new ApiResponse().$ref("notModified"));
            }
            operation.getResponses().addApiResponse("406", new ApiResponse().$ref("formNotOffered"));
            operation.getResponses().addApiResponse("500", new ApiResponse().$ref("unexpected"));
            operation.getResponses().addApiResponse("503", new ApiResponse().$ref("notReady"));
            operation.getResponses().forEach((status, answer) -> addHeaders(method, status, answer));
        });
    }

    /** What any answer tells, also one that is described once for all addresses. */
    @Bean
    @Order(11)
    GlobalOpenApiCustomizer headersOfAll() {
        return description -> {
            operations(
                    description,
                    (method, operation) -> operation.getResponses().values().stream()
                            .filter(answer -> answer.get$ref() == null)
                            .forEach(answer -> addAll(answer, method == HttpMethod.GET)));
            description.getComponents().getResponses().values().forEach(answer -> addAll(answer, true));
        };
    }

    private static void addAll(ApiResponse answer, boolean isRead) {
        OF_ALL.forEach(name -> answer.addHeaderObject(name, new Header().$ref(name)));
        if (isRead) {
            OF_READING.forEach(name -> answer.addHeaderObject(name, new Header().$ref(name)));
        }
    }

    private static void operations(OpenAPI description, BiConsumer<HttpMethod, Operation> each) {
        description.getPaths().values().stream()
                .map(PathItem::readOperationsMap)
                .forEach(operations -> operations.forEach(each));
    }

    private static void addHeaders(HttpMethod method, String status, ApiResponse answer) {
        if (answer.get$ref() != null) {
            return;
        }
        if (status.equals("401") || status.equals("403")) {
            answer.addHeaderObject("WWW-Authenticate", new Header().$ref("WWW-Authenticate"));
        } else if (status.equals("412")) {
            answer.addHeaderObject("ETag", new Header().$ref("ETag"));
        } else if (status.equals("415")) {
            answer.addHeaderObject("Accept", new Header().$ref("Accept"));
            answer.addHeaderObject(FORMS_IN.getOrDefault(method, "Accept"), new Header().$ref("Accept"));
        }
    }
}
