package org.talentmoves.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;
import org.talentmoves.account.Editor;

/** Lets in whoever has shown who they are, in a session of their own. */
@Component
class Door {

    /** A page of the desk; so nobody is led from here to another site. */
    private static final Pattern ON_THE_DESK = Pattern.compile("/desk(?:[/?][!-~]*)?");

    private final SessionAuthenticationStrategy fresh;
    private final SecurityContextRepository sessions;

    Door(SessionAuthenticationStrategy fresh, SecurityContextRepository sessions) {
        this.fresh = fresh;
        this.sessions = sessions;
    }

    void letIn(Editor editor, HttpServletRequest request, HttpServletResponse response) {
        Authentication signedIn =
                UsernamePasswordAuthenticationToken.authenticated(editor, null, editor.getAuthorities());
        fresh.onAuthentication(signedIn, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    /** Leads to a page of the desk in the language of this one; to the first page where it is none. */
    static RedirectView to(String page) {
        RedirectView redirect =
                new RedirectView(ON_THE_DESK.matcher(page).matches() ? page : "/desk", true, false, false);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }
}
