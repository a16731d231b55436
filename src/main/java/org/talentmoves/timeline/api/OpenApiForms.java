package org.talentmoves.timeline.api;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.talentmoves.shared.Wire;

/** Describes the forms of lists beside JSON, and which members they have. */
final class OpenApiForms {

    private OpenApiForms() {}

    /** The parameter that chooses members, with all that the items of the list have. */
    static Parameter fields(MethodParameter question) {
        List<String> names = Members.inLists(item(question));
        Schema<String> name = typed("string");
        name.setEnum(names);
        Schema<Object> several = typed("array");
        several.setItems(name);
        several.setExamples(List.of(names.subList(0, 1)));
        Parameter fields = new Parameter()
                .name("fields")
                .in("query")
                .description(
                        "Which members of the items are given, any of these; all where it is left out. The others are then"
                                + " not there, although the schema of an item requires them. In tables a"
                                + " member stands for all its columns, and one that has none is refused, as is one that include brings"
                                + " and that it does not name. Several between commas, or the parameter several times.")
                .schema(several)
                .style(Parameter.StyleEnum.FORM)
                .explode(false);
        Members.brought(item(question))
                .forEach((member, words) -> fields.addExtension("x-" + member + "-with", Wire.of(words.get(0))));
        return fields;
    }

    /** What is in a table or in lines. */
    static MediaType of(String form, HandlerMethod handler, String example) {
        Schema<String> text = typed("string");
        boolean isTable = !form.equals(Form.NDJSON_VALUE);
        text.setDescription(
                isTable
                        ? "A table with these columns, in this order: "
                                + String.join(
                                        ", ", Table.of(item(question(handler))).header()) + "."
                        : "An item of the JSON on each line.");
        return new MediaType().schema(text).addExamples("invented", new Example().value(example));
    }

    private static <T> Schema<T> typed(String type) {
        Schema<T> schema = new Schema<>();
        schema.addType(type);
        return schema;
    }

    static MethodParameter question(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(Known.class))
                .findFirst()
                .orElseThrow();
    }

    static Class<?> item(MethodParameter question) {
        return Objects.requireNonNull(Members.itemOf(Members.answerOf(question)));
    }
}
