package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.NotFound;
import org.talentmoves.timeline.Elsewhere;
import org.talentmoves.timeline.NotSureEnough;
import org.talentmoves.timeline.ParametersRefused;
import org.talentmoves.timeline.Wording;

/** Turns a refusal behind a page into a page that says what is wrong and how to go on. */
@ControllerAdvice(annotations = Controller.class)
@Order(10)
class PageErrors {

    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

    private final ProblemTypes problems;
    private final Forwarding forwarding;

    PageErrors(ProblemTypes problems, Forwarding forwarding) {
        this.problems = problems;
        this.forwarding = forwarding;
    }

    @ExceptionHandler
    @Nullable
    ModelAndView refused(
            DomainException refusal, HttpServletRequest request, HttpServletResponse response, Locale language) {
        Optional<String> elsewhere = forwarding.of(refusal, request);
        if (elsewhere.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, elsewhere.get());
            return null;
        }
        return told(refusal, request, response, language);
    }

    private ModelAndView told(
            DomainException refusal, HttpServletRequest request, HttpServletResponse response, Locale language) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        List<ParametersRefused.Refused> errors =
                refusal instanceof ParametersRefused refused ? refused.errors() : List.of();
        ModelAndView page = ErrorPage.of(statusOf(refusal), reason(refusal, language), errors);
        page.addObject("address", request.getRequestURI());
        if (refusal instanceof Elsewhere) {
            page.addObject("kind", "elsewhere");
            page.addObject("elsewhere", elsewhere(refusal, request));
        }
        page.addObject("typed", typed(request, errors));
        return page;
    }

    /** Two people changed one thing at once; the second is told. */
    @ExceptionHandler({OptimisticLockingFailureException.class, PessimisticLockingFailureException.class})
    ModelAndView overtaken(
            Exception failure, HttpServletRequest request, HttpServletResponse response, Locale language) {
        log.info("{}: {}", request.getRequestURI(), failure.getMessage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return ErrorPage.of(HttpStatus.CONFLICT, new Wording(language).say("error.overtaken"), List.of());
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ModelAndView away(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        log.error("{}: the database cannot be reached: {}", request.getRequestURI(), failure.getMessage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return ErrorPage.of(HttpStatus.SERVICE_UNAVAILABLE, null, List.of());
    }

    /** Where it is shown, in the words of the link that leads there and its address. */
    private static Map.Entry<String, String> elsewhere(DomainException refusal, HttpServletRequest request) {
        String address = request.getRequestURI();
        String day = request.getParameter("reportedBy");
        return refusal instanceof NotSureEnough
                ? Map.entry("vantage.all", day == null ? address : address + "?reportedBy=" + day)
                : Map.entry("error.elsewhere.link", address);
    }

    /** What is wrong, in the words of whoever refused; these are English, so in Chinese it is what the problem means. */
    private String reason(DomainException refusal, Locale language) {
        if (refusal instanceof Elsewhere other) {
            return other.reason(new Wording(language));
        }
        if (Locale.ENGLISH.getLanguage().equals(language.getLanguage())) {
            return refusal.reason();
        }
        Problem problem = problems.of(refusal, language);
        return problem.meaning() + problem.mend();
    }

    /** What was typed and has a meaning at this address, to be mended there. */
    private static Map<String, String> typed(HttpServletRequest request, List<ParametersRefused.Refused> errors) {
        Map<String, String> typed = new LinkedHashMap<>();
        if (!errors.isEmpty()) {
            request.getParameterMap().forEach((name, values) -> typed.put(name, String.join(",", values)));
        }
        errors.stream()
                .filter(error -> error.fault() == ParametersRefused.Fault.UNKNOWN)
                .forEach(error -> typed.remove(error.parameter()));
        return typed;
    }

    static HttpStatus statusOf(DomainException refusal) {
        if (refusal instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        return refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }
}
