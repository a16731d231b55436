package org.talentmoves.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.talentmoves.account.Bearer;
import org.talentmoves.account.TokenRefused;
import org.talentmoves.account.Tokens;
import org.talentmoves.shared.DomainException;

/**
 * Takes the token from the head of a request (RFC 6750, section 2.1), and only from there: addresses and forms are written
 * into logs and histories. A token that does not hold is told, also of what needs none. What another scheme says is meant
 * for somebody else, such as a proxy. Who asks too often is not let in; guessing tokens counts as asking without one.
 */
class BearerFilter extends OncePerRequestFilter {

    private static final Pattern SCHEME = Pattern.compile("bearer(?: +(.*))?", Pattern.CASE_INSENSITIVE);

    private final Tokens tokens;
    private final Turnstile turnstile;
    private final ProblemWriter problems;

    BearerFilter(Tokens tokens, Turnstile turnstile, ProblemWriter problems) {
        this.tokens = tokens;
        this.turnstile = turnstile;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            presented(request).map(tokens::read).ifPresent(BearerFilter::asks);
        } catch (DomainException refused) {
            if (turnstile.lets(request, response)) {
                problems.refuse(refused, request, response);
            }
            return;
        }
        if (turnstile.lets(request, response)) {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> presented(HttpServletRequest request) {
        List<Matcher> shown = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).stream()
                .map(header -> SCHEME.matcher(header.strip()))
                .filter(Matcher::matches)
                .toList();
        if (shown.size() > 1) {
            throw TokenRefused.unreadable();
        }
        return shown.stream()
                .findFirst()
                .map(scheme -> Optional.ofNullable(scheme.group(1)).orElse(""));
    }

    private static void asks(Bearer bearer) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                bearer,
                null,
                bearer.scopes().stream()
                        .map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope.word()))
                        .toList()));
        SecurityContextHolder.setContext(context);
    }
}
