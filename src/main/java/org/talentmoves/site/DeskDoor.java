package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.talentmoves.account.Editor;

/**
 * Answers who may not come in: leads to the page to sign in, and from there back to what was asked; or says that a form
 * came too late, or that the role does not reach. A page in which somebody writes is never led away from: what htmx asks for
 * it is answered with a note in its place.
 */
class DeskDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        if (isRead(request) && request.getHeader("HX-Request") == null) {
            response.sendRedirect(signIn(request));
        } else {
            NotSaved.of("signedOut", true, request).isToldOf(request);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** In the language in which was asked. */
    private static String signIn(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = path(request) + (query == null ? "" : "?" + query);
        String page = request.getContextPath() + "/sign-in";
        return wanted.startsWith("/desk/") ? page + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : page;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) {
            boolean isAtTheDesk = path(request).startsWith("/desk");
            NotSaved.of("expired", isAtTheDesk && isNobody(), request).isToldOf(request);
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isNobody() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || !(signedIn.getPrincipal() instanceof Editor);
    }
}
