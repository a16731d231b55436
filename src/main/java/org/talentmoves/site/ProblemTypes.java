package org.talentmoves.site;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.NotPermitted;
import org.talentmoves.shared.Outdated;
import org.talentmoves.shared.Unguarded;
import org.talentmoves.shared.Unidentified;
import org.talentmoves.shared.Unprocessable;

/**
 * All problems with which the site answers, by name: one for each refusal of the trade, and those of the protocol. What
 * each means stands in {@code problems.properties}.
 */
@Component
public class ProblemTypes {

    private static final String ROOT = "org.talentmoves";

    /** Problems that are no refusal of the trade, in the order of their statuses. */
    private static final Map<HttpStatus, String> OF_THE_PROTOCOL = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "request-not-understood"),
            Map.entry(HttpStatus.UNAUTHORIZED, "not-signed-in"),
            Map.entry(HttpStatus.FORBIDDEN, "not-allowed"),
            Map.entry(HttpStatus.NOT_FOUND, "address-not-found"),
            Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed"),
            Map.entry(HttpStatus.NOT_ACCEPTABLE, "form-not-offered"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "form-not-understood"),
            Map.entry(HttpStatus.CONTENT_TOO_LARGE, "request-too-large"),
            Map.entry(HttpStatus.TOO_MANY_REQUESTS, "asked-too-often"),
            Map.entry(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "not-ready"));

    private final Map<String, HttpStatus> statuses = new TreeMap<>();
    private final MessageSource messages;

    ProblemTypes(MessageSource messages) {
        this.messages = messages;
        OF_THE_PROTOCOL.forEach((status, name) -> statuses.put(name, status));
        ClassPathScanningCandidateComponentProvider refusals = new ClassPathScanningCandidateComponentProvider(false);
        refusals.addIncludeFilter(new AssignableTypeFilter(DomainException.class));
        refusals.findCandidateComponents(ROOT).forEach(this::enter);
    }

    private void enter(BeanDefinition refusal) {
        Class<?> type = ClassUtils.resolveClassName(String.valueOf(refusal.getBeanClassName()), null);
        statuses.put(nameOf(type), statusOf(type));
    }

    /** The names of all problems. */
    public Collection<String> names() {
        return statuses.keySet();
    }

    /** The problem with that name in a language; empty when there is none. */
    public Optional<Problem> find(String name, Locale language) {
        return Optional.ofNullable(statuses.get(name)).map(status -> problem(name, status, language));
    }

    Problem of(DomainException refusal, Locale language) {
        return problem(nameOf(refusal.getClass()), statusOf(refusal.getClass()), language);
    }

    Problem of(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        HttpStatus other = code.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        HttpStatus known = status != null && OF_THE_PROTOCOL.containsKey(status) ? status : other;
        return problem(String.valueOf(OF_THE_PROTOCOL.get(known)), known, Locale.ENGLISH);
    }

    private Problem problem(String name, HttpStatus status, Locale language) {
        return new Problem(
                name,
                status.value(),
                text(name, "title", language),
                text(name, "meaning", language),
                text(name, "mend", language),
                text(name, "example", language));
    }

    private String text(String name, String part, Locale language) {
        return messages.getMessage("problem." + name + "." + part, null, language);
    }

    /** {@code LabNotFound} is lab-not-found. */
    private static String nameOf(Class<?> refusal) {
        return refusal.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static HttpStatus statusOf(Class<?> refusal) {
        if (NotFound.class.isAssignableFrom(refusal)) {
            return HttpStatus.NOT_FOUND;
        }
        if (Unidentified.class.isAssignableFrom(refusal)) {
            return HttpStatus.UNAUTHORIZED;
        }
        if (NotPermitted.class.isAssignableFrom(refusal)) {
            return HttpStatus.FORBIDDEN;
        }
        if (Outdated.class.isAssignableFrom(refusal)) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        if (Unguarded.class.isAssignableFrom(refusal)) {
            return HttpStatus.PRECONDITION_REQUIRED;
        }
        if (Unprocessable.class.isAssignableFrom(refusal)) {
            return HttpStatus.UNPROCESSABLE_CONTENT;
        }
        return Conflict.class.isAssignableFrom(refusal) ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }
}
