package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers who may not come in: leads to the page to sign in, and from there back to what was asked; or says that a form
 * came too late, or that the role does not reach.
 */
class DeskDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        String place = signIn(request);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", place);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (isRead(request)) {
            response.sendRedirect(place);
        } else {
            NotSaved.of("signedOut", request).isToldOf(request);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** In the language in which was asked. */
    private static String signIn(HttpServletRequest request) {
        String prefix = request.getContextPath();
        String query = request.getQueryString();
        String wanted = request.getRequestURI().substring(prefix.length()) + (query == null ? "" : "?" + query);
        String page = prefix + "/sign-in";
        return isRead(request) && wanted.startsWith("/desk/")
                ? page + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                : page;
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) {
            NotSaved.of("expired", request).isToldOf(request);
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
