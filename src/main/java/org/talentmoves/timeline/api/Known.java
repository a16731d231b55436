package org.talentmoves.timeline.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which parameters a handler knows. Every other one is refused, and these are what the OpenAPI document describes. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Known {

    For value();

    /** What is asked for. */
    enum For {
        /** Facts of all kinds. */
        TIMELINE(
                "lab",
                "as",
                "kind",
                "since",
                "until",
                "payMin",
                "standing",
                "minStanding",
                "text",
                "reportedBy",
                "count",
                "limit",
                "after",
                "before"),
        /** Facts of one kind. */
        FACTS(
                "lab",
                "as",
                "since",
                "until",
                "payMin",
                "standing",
                "minStanding",
                "text",
                "reportedBy",
                "count",
                "limit",
                "after",
                "before"),
        /** Facts of one kind that tell of nobody's pay. */
        OTHERS(
                "lab",
                "since",
                "until",
                "standing",
                "minStanding",
                "text",
                "reportedBy",
                "count",
                "limit",
                "after",
                "before"),
        /** Benchmarks, which touch no lab. */
        BENCHMARKS(
                "since", "until", "standing", "minStanding", "text", "reportedBy", "count", "limit", "after", "before"),
        PEOPLE("lab", "text", "minStanding", "reportedBy", "count", "limit", "after", "before"),
        LABS("since", "until", "minStanding", "reportedBy", "count", "limit", "after", "before"),
        LAB("since", "until", "minStanding", "reportedBy"),
        SOURCES("minStanding", "reportedBy", "count", "limit", "after", "before"),
        MENTIONS("minStanding", "reportedBy", "limit", "after"),
        /** A single fact. */
        FACT("minStanding", "reportedBy", "version"),
        PERSON("minStanding", "reportedBy"),
        SOURCE("minStanding", "reportedBy"),
        /** The versions of one thing. */
        VERSIONS(),
        /** What was changed, in the order in which it became public. */
        CHANGES("lab", "researcher", "kind", "act", "since", "after", "limit"),
        CHECKS("check", "count");

        private final Set<String> parameters;

        For(String... parameters) {
            this.parameters = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(parameters)));
        }

        Set<String> parameters() {
            return parameters;
        }

        /** The name under which a parameter is described; that of some means something else among changes. */
        String described(String parameter) {
            return this == CHANGES && OF_CHANGES.contains(parameter) ? "changes-" + parameter : parameter;
        }

        private static final Set<String> OF_CHANGES = Set.of("lab", "researcher", "kind", "since", "after");
    }
}
