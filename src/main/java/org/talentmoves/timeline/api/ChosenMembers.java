package org.talentmoves.timeline.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves those members in the items of a list that {@code fields} names. */
@RestControllerAdvice
class ChosenMembers implements ResponseBodyAdvice<Object> {

    private final JsonMapper json;

    ChosenMembers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.hasMethodAnnotation(ListMapping.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Question question = Question.current();
        if (!Form.JSON.type().isCompatibleWith(type) || question.fields().isEmpty() || body == null) {
            return body;
        }
        ObjectNode whole = json.valueToTree(body);
        choose(whole, question);
        return whole;
    }

    /** In the list, and in those that stand beside it. */
    private static void choose(ObjectNode listing, Question question) {
        List<JsonNode> items = List.copyOf(listing.path("items").valueStream().toList());
        ArrayNode chosen = listing.putArray("items");
        items.forEach(item -> chosen.add(question.chosen(item)));
        listing.path("terms").forEach(term -> choose((ObjectNode) term, question));
    }
}
