package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.talentmoves.account.ScopeMissing;
import org.talentmoves.account.TokenRefused;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.Outdated;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Unidentified;
import org.talentmoves.timeline.api.Address;

/** Turns what went wrong behind the API into a problem as in RFC 9457, whose type is the address of a page. */
@RestControllerAdvice(annotations = RestController.class)
@Order(0)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiErrors.class);

    private final ProblemTypes problems;
    private final Forwarding forwarding;

    ApiErrors(ProblemTypes problems, Forwarding forwarding) {
        this.problems = problems;
        this.forwarding = forwarding;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(DomainException refusal, WebRequest request) {
        return forwarding
                .of(refusal, ((ServletWebRequest) request).getRequest())
                .map(address -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .header(HttpHeaders.LOCATION, address)
                        .build())
                .orElseGet(() -> told(refusal, request));
    }

    private ResponseEntity<Object> told(DomainException refusal, WebRequest request) {
        Problem problem = problems.of(refusal, Locale.ENGLISH);
        return answer(problem, refusal.reason(), ApiProblem.Wrong.in(refusal), headers(refusal), request);
    }

    private static HttpHeaders headers(DomainException refusal) {
        HttpHeaders headers = challenge(refusal);
        if (refusal instanceof Outdated outdated && outdated.present() != null) {
            headers.setETag(outdated.present());
        }
        return headers;
    }

    /** What would let in whoever is not let in (RFC 6750, section 3). */
    private static HttpHeaders challenge(DomainException refusal) {
        HttpHeaders headers = new HttpHeaders();
        if (refusal instanceof TokenRefused) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        } else if (refusal instanceof ScopeMissing missing) {
            String scope = missing.scope().word();
            headers.set(
                    HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\", scope=\"%s\"".formatted(scope));
        } else if (refusal instanceof Unidentified) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return headers;
    }

    /** The firewall refuses names and values when they are read, not when they come. */
    @ExceptionHandler
    ResponseEntity<Object> unreadable(RequestRejectedException refusal, WebRequest request) {
        return answer(HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<Object> away(Exception failure, WebRequest request) {
        log.error("{}: the database cannot be reached: {}", request.getDescription(false), failure.getMessage());
        return answer(HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception failure, WebRequest request) {
        log.error("{} failed", request.getDescription(false), failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    /** What the protocol refuses: a method, a form, an address. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem = problems.of(status);
        HttpHeaders all = withHead(headers);
        return answer(
                problem,
                problem.detail(),
                wrong(failure, request),
                failure instanceof HttpMediaTypeNotSupportedException ? withForms(all, request) : all,
                request);
    }

    /** Which forms can be sent, under the names of RFC 5789 and of Linked Data; Accept would be of what can be answered. */
    private static HttpHeaders withForms(HttpHeaders headers, WebRequest request) {
        List<String> forms = headers.get(HttpHeaders.ACCEPT);
        if (forms != null && !headers.containsHeader("Accept-Patch")) {
            HttpServletRequest asked = ((ServletWebRequest) request).getRequest();
            Object failed = asked.getAttribute("jakarta.servlet.error.method");
            boolean isPost = HttpMethod.POST.name().equals(failed == null ? asked.getMethod() : failed);
            headers.set(isPost ? "Accept-Post" : HttpHeaders.ACCEPT, String.join(", ", forms));
        }
        return headers;
    }

    /** What can be got can be asked for its head, and the {@code Allow} of a refusal says so (RFC 9110, section 10.2.1). */
    private static HttpHeaders withHead(HttpHeaders headers) {
        HttpHeaders all = new HttpHeaders();
        all.putAll(headers);
        if (!headers.getAllow().isEmpty()) {
            List<String> names =
                    headers.getAllow().stream().map(HttpMethod::name).toList();
            all.set(HttpHeaders.ALLOW, String.join(",", withHead(names)));
        }
        return all;
    }

    private static List<String> withHead(List<String> methods) {
        Set<String> all = new LinkedHashSet<>(methods);
        if (all.contains(HttpMethod.GET.name())) {
            all.add(HttpMethod.HEAD.name());
        }
        return List.copyOf(all);
    }

    /** What failed with no more known than the status. */
    ResponseEntity<Object> answer(HttpStatusCode status, WebRequest request) {
        Problem problem = problems.of(status);
        return answer(problem, problem.detail(), List.of(), new HttpHeaders(), request);
    }

    private static ResponseEntity<Object> answer(
            Problem problem, String detail, List<ApiProblem.Wrong> errors, HttpHeaders headers, WebRequest request) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(org.springframework.http.CacheControl.noStore())
                .body(ApiProblem.of(problem, detail, address(request), errors));
    }

    private static @Nullable String address(WebRequest request) {
        HttpServletRequest asked = ((ServletWebRequest) request).getRequest();
        Object failed = asked.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String address ? address : asked.getRequestURI();
    }

    private static List<ApiProblem.Wrong> wrong(Exception failure, WebRequest request) {
        if (failure instanceof HttpRequestMethodNotSupportedException method) {
            String[] allowed = method.getSupportedMethods();
            return List.of(ApiProblem.Wrong.in(
                    "method",
                    "“%s” is not possible here.".formatted(method.getMethod()),
                    withHead(allowed == null ? List.of() : List.of(allowed))));
        }
        if (failure instanceof HttpMediaTypeNotAcceptableException accept) {
            String form = request.getParameter("format");
            return List.of(
                    form != null && String.valueOf(address(request)).startsWith(Address.API)
                            ? ApiProblem.Wrong.in(
                                    "format",
                                    "“%s” is a form of lists; this is given as JSON alone.".formatted(Text.shown(form)),
                                    List.of("json"))
                            : ApiProblem.Wrong.in(
                                    "Accept",
                                    "None of these forms is offered here.",
                                    names(accept.getSupportedMediaTypes())));
        }
        if (failure instanceof HttpMediaTypeNotSupportedException content) {
            return List.of(ApiProblem.Wrong.in(
                    "Content-Type", "This form is not understood here.", names(content.getSupportedMediaTypes())));
        }
        return failure instanceof MethodArgumentNotValidException invalid
                ? invalid.getAllErrors().stream().map(ApiProblem.Wrong::in).toList()
                : List.of();
    }

    private static List<String> names(List<MediaType> types) {
        return types.stream().map(MediaType::toString).toList();
    }
}
