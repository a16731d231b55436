package org.talentmoves;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;

class ArchitectureTests {

    private static void check(ArchRule rule) {
        rule.check(SiteClasses.ALL);
    }

    @Test
    void speaksHttpOnlyInItsWebAndApiPackagesAndTheFrame() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "..api..", "org.talentmoves.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.http..",
                        "org.springframework.ui..",
                        "org.springframework.boot.webmvc..",
                        "jakarta.servlet..")
                .orShould()
                .beMetaAnnotatedWith(Controller.class)
                .because("the trade knows no HTTP"));
    }

    @Test
    void turnsRefusalsIntoAnswersOnlyInTheFrame() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("org.talentmoves.site..")
                .should()
                .beAnnotatedWith(ExceptionHandler.class)
                .because("all modules refuse in one way"));
    }

    @Test
    void asksTheClockThatItWasGivenForTheTime() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(TalentMoves.class)
                .should()
                .accessTargetWhere(ASKS_THE_MACHINE_FOR_THE_TIME)
                .because("“now” comes from an injected Clock"));
    }

    private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_MACHINE_FOR_THE_TIME =
            DescribedPredicate.describe("it asks the machine for the time", access -> {
                String name = access.getTarget().getName();
                boolean isDate = access.getTargetOwner().isEquivalentTo(Date.class);
                boolean isClock = access.getTargetOwner().isEquivalentTo(Clock.class);
                return (access.getTargetOwner().getPackageName().startsWith("java.time")
                                && name.equals("now")
                                && !takes(access, Clock.class))
                        || (isClock && (name.startsWith("system") || name.startsWith("tick")))
                        || (isDate && name.equals("<init>") && !takes(access, long.class))
                        || access.getTargetOwner().isEquivalentTo(Calendar.class)
                        || name.equals("currentTimeMillis");
            });

    private static boolean takes(JavaAccess<?> access, Class<?> parameter) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
    }

    @Test
    void isGivenNothingThroughItsFields() {
        check(noFields().should().beAnnotatedWith(AN_INJECTION).because("a constructor says what a class needs"));
    }

    @Test
    void isGivenNothingThroughItsMethods() {
        check(noMethods().should().beAnnotatedWith(AN_INJECTION).because("a constructor says what a class needs"));
    }

    private static final DescribedPredicate<JavaAnnotation<?>> AN_INJECTION = DescribedPredicate.describe(
            "an injection",
            annotation -> Stream.of(
                            Autowired.class.getName(),
                            Value.class.getName(),
                            Resource.class.getName(),
                            PersistenceContext.class.getName(),
                            "jakarta.inject.Inject")
                    .anyMatch(annotation.getRawType().getName()::equals));

    @Test
    void saysInEveryPackageWhatMayBeNull() {
        assertThat(packages().filter(candidate -> !candidate.isAnnotatedWith(NullMarked.class)))
                .extracting(JavaPackage::getName)
                .as("packages without @NullMarked in their package-info.java")
                .isEmpty();
    }

    private static Stream<JavaPackage> packages() {
        JavaPackage root = SiteClasses.ALL.getPackage(TalentMoves.class.getPackageName());
        return Stream.concat(Stream.of(root), root.getSubpackagesInTree().stream())
                .filter(candidate -> !candidate.getClasses().isEmpty());
    }

    @Test
    void printsNothingToTheConsole() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void logsThroughSlf4jAlone() {
        check(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."));
    }
}
