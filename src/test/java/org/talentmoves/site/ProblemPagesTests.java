package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.HttpStatus;
import org.springframework.util.ClassUtils;
import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.NotPermitted;
import org.talentmoves.shared.Outdated;
import org.talentmoves.shared.Unguarded;
import org.talentmoves.shared.Unidentified;
import org.talentmoves.shared.Unprocessable;

/** Every problem with which the site answers has a page in both languages. */
class ProblemPagesTests {

    private static final ProblemTypes PROBLEMS = new ProblemTypes(messages());

    @ParameterizedTest
    @MethodSource("refusals")
    void tellOfEveryRefusal(Class<? extends DomainException> refusal) {
        String name = refusal.getSimpleName().replaceAll("(.)(?=[A-Z])", "$1-");
        assertThat(PROBLEMS.find(name.toLowerCase(Locale.ROOT), Locale.ENGLISH))
                .get()
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(statusOf(refusal));
                    assertThat(problem.address()).startsWith("/problems/");
                });
    }

    static Stream<Class<?>> refusals() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(DomainException.class));
        return scan.findCandidateComponents("org.talentmoves").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> !Modifier.isAbstract(type.getModifiers()));
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpStatus.class,
            names = "(BAD|UNA|FORB|NOT_|METH|REQUEST|CONT|UNSUPP|TOO|INT|SERV).*",
            mode = EnumSource.Mode.MATCH_ANY)
    void tellOfWhatTheProtocolRefuses(HttpStatus status) {
        if (status.isError()) {
            Problem problem = PROBLEMS.of(status);
            assertThat(PROBLEMS.find(problem.name(), Locale.SIMPLIFIED_CHINESE)).isPresent();
            assertThat(problem.status() / 100).isEqualTo(status.value() / 100);
        }
    }

    @Test
    void sayWhatAProblemMeansAndHowToMendItInBothLanguages() {
        assertThat(PROBLEMS.names()).allSatisfy(name -> {
            Problem english = PROBLEMS.find(name, Locale.ENGLISH).orElseThrow();
            Problem chinese = PROBLEMS.find(name, Locale.SIMPLIFIED_CHINESE).orElseThrow();
            assertThat(Stream.of(english.title(), english.meaning(), english.mend()))
                    .noneMatch(ProblemPagesTests::isChinese);
            assertThat(Stream.of(chinese.title(), chinese.meaning(), chinese.mend()))
                    .allMatch(ProblemPagesTests::isChinese);
            assertThat(english.example()).isNotBlank().isEqualTo(chinese.example());
        });
    }

    @Test
    void tellOfNothingElse() {
        Set<String> told = new TreeSet<>();
        ResourceBundle.getBundle("problems", Locale.ROOT).keySet().forEach(key -> told.add(key.split("\\.")[1]));
        assertThat(told).isEqualTo(new TreeSet<>(PROBLEMS.names()));
        assertThat(ResourceBundle.getBundle("problems", Locale.SIMPLIFIED_CHINESE)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("problems", Locale.ROOT).keySet());
    }

    @Test
    void tellNothingOfAProblemThatIsNone() {
        assertThat(PROBLEMS.find("oops", Locale.ENGLISH)).isEmpty();
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static int statusOf(Class<?> refusal) {
        if (NotFound.class.isAssignableFrom(refusal)) {
            return 404;
        }
        if (Unidentified.class.isAssignableFrom(refusal)) {
            return 401;
        }
        if (NotPermitted.class.isAssignableFrom(refusal)) {
            return 403;
        }
        if (Outdated.class.isAssignableFrom(refusal)) {
            return 412;
        }
        if (Unguarded.class.isAssignableFrom(refusal)) {
            return 428;
        }
        if (Unprocessable.class.isAssignableFrom(refusal)) {
            return 422;
        }
        return Conflict.class.isAssignableFrom(refusal) ? 409 : 400;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("problems");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
