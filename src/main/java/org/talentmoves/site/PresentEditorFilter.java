package org.talentmoves.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.talentmoves.account.Accounts;
import org.talentmoves.account.Editor;

/**
 * Takes name and role of whoever is signed in from the account and not from the session, so that another role holds from the
 * next request on, and a removed account is signed in nowhere. Who must choose another password is led there first.
 */
class PresentEditorFilter extends OncePerRequestFilter {

    private static final String PASSWORD = "/desk/account/password";

    private final Accounts accounts;

    PresentEditorFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        Optional<Editor> editor = signedIn != null && signedIn.getPrincipal() instanceof Editor then
                ? accounts.editor(then.accountId())
                : Optional.empty();
        if (editor.isPresent()) {
            isSignedIn(editor.get());
        } else if (signedIn != null) {
            isNobody(request);
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (editor.filter(Editor::mustChangePassword).isPresent() && !path.equals(PASSWORD)) {
            response.sendRedirect(request.getContextPath() + PASSWORD, HttpServletResponse.SC_SEE_OTHER);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void isSignedIn(Editor editor) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(editor, null, editor.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    private static void isNobody(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
