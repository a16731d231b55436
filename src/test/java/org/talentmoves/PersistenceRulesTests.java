package org.talentmoves;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** What holds of repositories and entities: public to read, package-private to change. */
class PersistenceRulesTests {

    private static void check(ArchRule rule) {
        rule.check(SiteClasses.ALL);
    }

    @Test
    void hidesItsRepositories() {
        check(classes().that().areAssignableTo(Repository.class).should().bePackagePrivate());
    }

    @Test
    void usesARepositoryOnlyBesideIt() {
        check(classes().that().areAssignableTo(Repository.class).should(onlyBeUsedInTheirOwnPackage()));
    }

    @Test
    void makesEntitiesOnlyBesideThem() {
        check(constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic());
    }

    @Test
    void changesEntitiesOnlyBesideThem() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .haveRawReturnType(void.class)
                .should()
                .notBePublic()
                .because("a method that answers nothing changes something"));
    }

    @Test
    void hasNoSetters() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*"));
    }

    @Test
    void keepsTheFieldsOfEntitiesPrivate() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePrivate());
    }

    @Test
    void refersToEntitiesOfOtherModulesByTheirIds() {
        check(fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .should(holdNoEntityOfAnotherPackage()));
    }

    private static ArchCondition<JavaClass> onlyBeUsedInTheirOwnPackage() {
        return new ArchCondition<>("only be used in their own package") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                repository.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackage().equals(repository.getPackage()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaField> holdNoEntityOfAnotherPackage() {
        return new ArchCondition<>("hold no entity of another package") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(type ->
                                !type.getPackage().equals(field.getOwner().getPackage()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getDescription() + " holds the entity " + type.getName())));
            }
        };
    }
}
