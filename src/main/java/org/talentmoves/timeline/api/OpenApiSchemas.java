package org.talentmoves.timeline.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.introspect.Annotated;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
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
    protected void _addEnumProps(Class<?> words, io.swagger.v3.oas.models.media.Schema schema) {
        for (Object word : words.getEnumConstants()) {
            schema.addEnumItemObject(Wire.of((Enum<?>) word));
        }
    }

    @Override
    protected RequiredMode resolveRequiredMode(@Nullable Schema schema) {
        return schema != null && schema.requiredMode() != RequiredMode.AUTO
                ? schema.requiredMode()
                : RequiredMode.REQUIRED;
    }

    @Override
    protected Boolean resolveNullable(
            @Nullable Annotated member, Annotation @Nullable [] annotations, @Nullable Schema schema) {
        return resolveRequiredMode(schema) == RequiredMode.REQUIRED
                && member != null
                && isNullable(member.getAnnotated());
    }

    private static boolean isNullable(@Nullable AnnotatedElement element) {
        if (element instanceof Method method) {
            return method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        }
        if (element instanceof Field field) {
            return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }
        return element instanceof Parameter parameter
                && parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static final class Names extends TypeNameResolver {

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            return super.nameForClass(type, options).replaceFirst("View$", "");
        }
    }
}
