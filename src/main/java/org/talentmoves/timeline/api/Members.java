package org.talentmoves.timeline.api;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;

/** The members of answers, as their records declare them. */
final class Members {

    private Members() {}

    /** What the handler answers. */
    static ResolvableType answerOf(MethodParameter parameter) {
        ResolvableType returned = ResolvableType.forMethodReturnType(Objects.requireNonNull(parameter.getMethod()));
        return returned.resolve(Object.class) == ResponseEntity.class ? returned.getGeneric(0) : returned;
    }

    /** Of what an answer is a list; null where it is none. */
    static @Nullable Class<?> itemOf(ResolvableType answer) {
        Class<?> type = answer.resolve(Object.class);
        return !type.isRecord()
                ? null
                : Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals("items"))
                        .map(component -> ResolvableType.forMethodReturnType(component.getAccessor(), type)
                                .getGeneric(0))
                        .map(item -> item.resolve() == null
                                ? answer.getGeneric(0).resolve(Object.class)
                                : item.resolve(Object.class))
                        .findFirst()
                        .orElse(null);
    }

    /** The names of the members that a thing has in a list, also if it has them only when they are brought along. */
    static List<String> inLists(Class<?> type) {
        return components(type)
                .filter(component ->
                        !isOfOneOnly(component) || !broughtBy(component).isEmpty())
                .map(Members::name)
                .distinct()
                .toList();
    }

    /** The members that have to be brought along, each with the words of {@code include} that do it. */
    static Map<String, List<Include>> brought(Class<?> type) {
        return components(type)
                .filter(component -> !broughtBy(component).isEmpty())
                .collect(toMap(Members::name, Members::broughtBy, (one, same) -> one));
    }

    private static List<Include> broughtBy(RecordComponent component) {
        BroughtBy brought = component.getAccessor().getAnnotation(BroughtBy.class);
        return brought == null ? List.of() : List.of(brought.value());
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return kinds(type).stream()
                .flatMap(kind -> Stream.of(kind.getRecordComponents()))
                .flatMap(component -> isUnwrapped(component) ? components(component.getType()) : Stream.of(component));
    }

    /** The kinds of which something can be; one record is of its own. */
    static List<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(kind -> kinds(kind).stream())
                        .toList()
                : type.isRecord() ? List.of(type) : List.of();
    }

    static String name(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? inSnakeCase(component.getName()) : named.value();
    }

    private static String inSnakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /** Whether its members stand among those of the thing itself. */
    static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    /** Whether it is left out of lists. */
    static boolean isOfOneOnly(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }
}
