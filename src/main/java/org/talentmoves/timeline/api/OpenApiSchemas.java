package org.talentmoves.timeline.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.Wire;

/**
 * Describes the records of the API as they are written: members in snake case, words as on the wire, every member there
 * unless its schema says otherwise, null where the record says {@link Nullable}. A schema is named as its record without
 * the “View”.
 */
@Component
class OpenApiSchemas extends ModelResolver {

    OpenApiSchemas(ObjectMapperProvider json) {
        super(json.jsonMapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE), new Names());
        openapi31(true);
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"})
    protected Schema _createSchemaForEnum(Class<Enum<?>> words) {
        Schema schema = super._createSchemaForEnum(words);
        schema.setEnum(Arrays.stream(words.getEnumConstants()).map(Wire::of).toList());
        return schema;
    }

    @Override
    protected RequiredMode resolveRequiredMode(io.swagger.v3.oas.annotations.media.@Nullable Schema schema) {
        return schema != null && schema.requiredMode() != RequiredMode.AUTO
                ? schema.requiredMode()
                : RequiredMode.REQUIRED;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema resolved = super.resolve(type, context, others);
        JavaType described = _mapper.constructType(type.getType());
        Schema schema = context.getDefinedModels().get(_typeName(described));
        if (schema != null
                && schema.getProperties() != null
                && described.getRawClass().isRecord()) {
            allowNull(described.getRawClass(), schema);
        }
        return resolved;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void allowNull(Class<?> type, Schema schema) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                allowNull(component.getType(), schema);
            } else if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.getProperties()
                        .computeIfPresent(
                                nameOf(component),
                                (name, member) ->
                                        isRequired(schema, (String) name) ? nullable((Schema) member) : member);
            }
        }
    }

    @SuppressWarnings("rawtypes")
    private static boolean isRequired(Schema schema, String member) {
        return schema.getRequired() != null && schema.getRequired().contains(member);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema nullable(Schema member) {
        if (member.getAnyOf() != null) {
            return member;
        }
        if (member.get$ref() == null) {
            member.addType("null");
            return member;
        }
        return new JsonSchema()
                .anyOf(List.of(new JsonSchema().$ref(member.get$ref()), new JsonSchema().types(Set.of("null"))))
                .description(member.getDescription());
    }

    private static String nameOf(RecordComponent component) {
        JsonProperty name = component.getAccessor().getAnnotation(JsonProperty.class);
        return name != null
                ? name.value()
                : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static final class Names extends TypeNameResolver {

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            return super.nameForClass(type, options).replaceFirst("View$", "");
        }
    }
}
