package org.talentmoves.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what failed before a controller was found, or in spite of one: a page for a reader, a problem for a program. */
@Controller
class ErrorPages extends BasicErrorController {

    private final ProblemTypes problems;

    ErrorPages(ErrorAttributes attributes, ProblemTypes problems) {
        super(attributes, new ErrorProperties());
        this.problems = problems;
    }

    /** What can be got can be asked for its head, and the {@code Allow} of a refusal says so (RFC 9110, section 10.2.1). */
    @ModelAttribute
    void allowHeadWhereGet(HttpServletResponse response) {
        if (HttpMethod.GET.name().equals(response.getHeader(HttpHeaders.ALLOW))) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
        }
    }

    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ModelAndView page = ErrorPage.of(getStatus(request), null, List.of());
        if (request.getAttribute(ReadableFilter.TOO_MANY_FIELDS) != null) {
            page.addObject("kind", "fields");
        }
        if (request.getAttribute(NotSaved.class.getName()) instanceof NotSaved notSaved) {
            page.addAllObjects(Map.of("kind", notSaved.kind(), "notSaved", notSaved, "written", notSaved.written()));
            page.addObject("lead", notSaved.lead());
        }
        return page;
    }

    /** A part of a page in which somebody writes is told in its place that sending it will come too late. */
    @RequestMapping(headers = "HX-Request")
    ModelAndView partHtml(HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = errorHtml(request, response);
        if (page.getModel().containsKey("notSaved")) {
            page.setViewName("site/late :: note");
        }
        return page;
    }

    /**
     * Who asks for the address of the errors itself, without one, has asked for nothing that is there. While the database is
     * away, a session cannot be looked up either.
     */
    @Override
    protected HttpStatus getStatus(HttpServletRequest request) {
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof CannotCreateTransactionException
                || failure instanceof DataAccessResourceFailureException) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null
                ? HttpStatus.NOT_FOUND
                : super.getStatus(request);
    }

    /** A problem as in RFC 9457, for a program that asks for a page. */
    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        Problem problem = problems.of(getStatus(request));
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return ResponseEntity.status(getStatus(request))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Map.of(
                        "type", problem.address(),
                        "title", problem.title(),
                        "status", getStatus(request).value(),
                        "detail", problem.detail(),
                        "instance", address == null ? request.getRequestURI() : address,
                        "errors", List.of()));
    }
}
