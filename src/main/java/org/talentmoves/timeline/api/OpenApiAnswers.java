package org.talentmoves.timeline.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What holds for every address of the API, and is told once: how any request can fail, and how answers are asked for again. It
 * comes after all operations are there.
 */
@Component
@Order(10)
class OpenApiAnswers implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        description.getPaths().values().forEach(path -> path.readOperationsMap().forEach(OpenApiAnswers::add));
    }

    private static void add(HttpMethod method, Operation operation) {
        ApiResponses answers = operation.getResponses();
        if (method == HttpMethod.GET && operation.getSecurity() == null) {
            operation.addParametersItem(new Parameter().$ref("If-None-Match"));
            answers.addApiResponse("304", new ApiResponse().$ref("notModified"));
        }
        if (hasADate(answers.get("200"))) {
            operation.addParametersItem(new Parameter().$ref("If-Modified-Since"));
        }
        answers.addApiResponse("406", new ApiResponse().$ref("formNotOffered"));
        answers.addApiResponse("500", new ApiResponse().$ref("unexpected"));
        answers.addApiResponse("503", new ApiResponse().$ref("notReady"));
    }

    private static boolean hasADate(@Nullable ApiResponse answer) {
        return answer != null
                && answer.getHeaders() != null
                && answer.getHeaders().containsKey("Last-Modified");
    }
}
