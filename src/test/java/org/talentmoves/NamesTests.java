package org.talentmoves;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;

/** What holds of names, and of the sentence that explains one. */
class NamesTests {

    private static final Path SOURCES = Path.of("src/main/java/org/talentmoves");

    /** The declaration of a public top-level type; its own annotations may stand before it. */
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) (\\w+)",
            Pattern.MULTILINE);

    private static final Pattern IMPORTS = Pattern.compile("\\A(?:(?:package|import) .*;\\s+)*");

    @Test
    void saysWhatAThingIsAndNotThatItIsOne() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$]\\w*(Manager|Helper|Utils?|Impl|DTO|Dto|Data|Info)")
                .check(SiteClasses.ALL);
    }

    @Test
    void namesNoClassAfterItsHeirs() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](Abstract|Base)([A-Z]\\w*)?")
                .check(SiteClasses.ALL);
    }

    @Test
    void cutsPackagesByTheTradeAndNotByTheTechnique() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..service..",
                        "..impl..",
                        "..dto..",
                        "..mapper..",
                        "..util..",
                        "..utils..",
                        "..config..",
                        "..helper..")
                .check(SiteClasses.ALL);
    }

    @Test
    void tellsControllersByTheirNames() {
        noClasses()
                .that()
                .haveNameNotMatching(".*(PageController|EditorController|Api|Errors|ErrorPages)")
                .should()
                .beMetaAnnotatedWith(Controller.class)
                .orShould()
                .beAssignableTo(ErrorController.class)
                .check(SiteClasses.ALL);
    }

    @ParameterizedTest
    @MethodSource("typesOfModuleRoots")
    void explainsEveryPublicTypeOfAModuleRoot(Path file) throws IOException {
        String source = Files.readString(SOURCES.resolve(file));
        Matcher type = PUBLIC_TYPE.matcher(source);
        if (type.find()) {
            String before = IMPORTS.matcher(source.substring(0, type.start())).replaceFirst("");
            assertThat(before).as("what stands before " + type.group()).startsWith("/**");
        }
    }

    static Stream<Path> typesOfModuleRoots() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES, 2)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(SOURCES::relativize)
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
