package org.talentmoves.timeline.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A handler that gives a list, in every {@link Form}; its answer has {@code items}, and {@code next} where they go on. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = RequestMethod.GET,
        produces = {MediaType.APPLICATION_JSON_VALUE, Form.CSV_VALUE, Form.TSV_VALUE, Form.NDJSON_VALUE})
public @interface ListMapping {

    @AliasFor(annotation = RequestMapping.class, attribute = "path")
    String[] value() default {};
}
