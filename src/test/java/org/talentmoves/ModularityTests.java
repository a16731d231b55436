package org.talentmoves;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    /** Which modules each may use at most; none may use one that stands below it. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("shared", List.of()),
            entry("database", List.of()),
            entry("account", List.of("shared")),
            entry("reading", List.of("shared")),
            entry("source", List.of("shared")),
            entry("lab", List.of("shared")),
            entry("researcher", List.of("shared")),
            entry("editorial", List.of("shared", "source", "account")),
            entry("offer", List.of("shared", "lab", "researcher", "source", "editorial")),
            entry("move", List.of("shared", "lab", "researcher", "source", "editorial", "offer")),
            entry("context", List.of("shared", "lab", "source", "editorial")),
            entry(
                    "timeline",
                    List.of("shared", "lab", "researcher", "source", "editorial", "offer", "move", "context")),
            entry("insight", List.of("shared", "source", "offer", "move", "context", "timeline")),
            entry("check", List.of("shared", "source", "offer", "timeline")),
            entry("intake", List.of("shared", "lab", "researcher", "source", "editorial", "offer", "move", "context")),
            entry(
                    "merging",
                    List.of("shared", "account", "source", "lab", "researcher", "editorial", "timeline", "intake")),
            entry(
                    "history",
                    List.of("shared", "source", "lab", "researcher", "editorial", "timeline", "intake", "merging")),
            entry(
                    "follow",
                    List.of(
                            "shared",
                            "account",
                            "source",
                            "researcher",
                            "editorial",
                            "history",
                            "merging",
                            "timeline")),
            entry(
                    "desk",
                    List.of(
                            "merging",
                            "shared",
                            "account",
                            "reading",
                            "source",
                            "lab",
                            "researcher",
                            "editorial",
                            "offer",
                            "move",
                            "context",
                            "timeline",
                            "check",
                            "intake")),
            entry("bulk", List.of("shared", "editorial", "intake", "timeline")),
            entry("submission", List.of("shared", "account", "reading", "editorial", "intake", "desk", "timeline")),
            entry("correction", List.of("shared", "account", "editorial", "desk", "timeline")),
            entry("site", List.of("shared", "source", "editorial", "timeline", "account")));

    private static final ApplicationModules MODULES = ApplicationModules.of(TalentMoves.class);

    static Stream<String> modules() {
        return MODULES.stream().map(module -> module.getIdentifier().toString());
    }

    @Test
    void useOnlyWhatTheyDeclareAndFormNoCircle() {
        MODULES.verify();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void areKnown(String module) {
        assertThat(MAY_USE.keySet()).contains(module);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void declareWhatTheyUse(String module) {
        assertThat(declared(module))
                .as("allowedDependencies of " + module)
                .doesNotContain(ApplicationModule.OPEN_TOKEN)
                .isSubsetOf(MAY_USE.getOrDefault(module, List.of()));
    }

    private static List<String> declared(String module) {
        return Stream.of(MODULES.getModuleByName(module)
                        .orElseThrow()
                        .getBasePackage()
                        .getAnnotation(ApplicationModule.class)
                        .orElseThrow(() -> new AssertionError(module + " has no @ApplicationModule"))
                        .allowedDependencies())
                .map(allowed -> allowed.split("::")[0].strip())
                .toList();
    }
}
