package org.talentmoves.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.NotFound;
import org.talentmoves.timeline.ParametersRefused;

/** Turns a refusal behind a page into a page that says what is wrong and how to go on. */
@ControllerAdvice(annotations = Controller.class)
@Order(10)
class PageErrors {

    @ExceptionHandler
    ModelAndView refused(DomainException refusal, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        List<ParametersRefused.Refused> errors =
                refusal instanceof ParametersRefused refused ? refused.errors() : List.of();
        return ErrorPage.of(statusOf(refusal), refusal.reason(), errors);
    }

    static HttpStatus statusOf(DomainException refusal) {
        if (refusal instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        return refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }
}
