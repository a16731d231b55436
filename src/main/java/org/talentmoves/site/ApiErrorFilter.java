package org.talentmoves.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers with a problem what failed under the API before a controller was found: an unknown address, a wrong method, a
 * request that cannot be read. {@link ApiErrors} words it; {@link ErrorPages} would show a browser a page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@FilterRegistration(dispatcherTypes = DispatcherType.ERROR, urlPatterns = "/error")
class ApiErrorFilter implements Filter {

    private final ApiErrors errors;
    private final ErrorAttributes attributes;
    private final ProblemWriter problems;

    ApiErrorFilter(ApiErrors errors, ErrorAttributes attributes, ProblemWriter problems) {
        this.errors = errors;
        this.attributes = attributes;
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && ApiPages.isOfPrograms(address)) {
            problems.write(answer(new ServletWebRequest((HttpServletRequest) request)), (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private ResponseEntity<Object> answer(ServletWebRequest request) {
        Object code = request.getRequest().getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatusCode status =
                code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.INTERNAL_SERVER_ERROR;
        Throwable failure = attributes.getError(request);
        try {
            ResponseEntity<Object> told =
                    failure instanceof Exception known ? errors.handleException(known, request) : null;
            return told != null ? told : errors.answer(status, request);
        } catch (Exception unknown) {
            return errors.answer(status, request);
        }
    }
}
