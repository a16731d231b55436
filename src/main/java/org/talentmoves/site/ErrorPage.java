package org.talentmoves.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.timeline.ParametersRefused;

/** The page that is shown instead of the one asked for. */
final class ErrorPage {

    private ErrorPage() {}

    /** The page for a status; {@code reason} is written for the reader, null where the status says all that can be said. */
    static ModelAndView of(HttpStatus status, @Nullable String reason, List<ParametersRefused.Refused> errors) {
        ModelAndView page = new ModelAndView("site/error", status);
        page.addAllObjects(Map.of("status", status.value(), "kind", kind(status), "errors", errors));
        page.addObject("reason", reason);
        return page;
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "notFound";
            case METHOD_NOT_ALLOWED -> "method";
            case UNAUTHORIZED -> "signedOut";
            case FORBIDDEN -> "forbidden";
            case CONFLICT -> "conflict";
            case CONTENT_TOO_LARGE -> "large";
            case TOO_MANY_REQUESTS -> "often";
            default -> status.is4xxClientError() ? "bad" : "failure";
        };
    }
}
