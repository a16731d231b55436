package org.talentmoves.site;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.talentmoves.account.Accounts;

/**
 * The desk: whoever is signed in has a session in the database, every form a token. Nothing of that touches a public page. A
 * page that merely offers to sign in makes no session, so that nobody can fill the table.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class DeskSecurity {

    private static final String[] PATHS = {
        "/desk/**", "/requests/new", "/sign-in", "/sign-out", "/invitations/**", "/webauthn/**", "/login/webauthn"
    };

    /** All that belongs to the desk, in whatever language. */
    static final RequestMatcher DESK = new OrRequestMatcher(Arrays.stream(PATHS)
            .map(path -> (RequestMatcher) PathPatternRequestMatcher.pathPattern(path))
            .toList());

    @Bean
    @Order(7)
    SecurityFilterChain deskPages(
            HttpSecurity http, Accounts accounts, CsrfTokenRepository tokens, PasskeySecurity passkeys)
            throws Exception {
        DeskDoor door = new DeskDoor();
        http.securityMatcher(DESK)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in",
                                "/requests/new",
                                "/sign-out",
                                "/invitations/**",
                                "/webauthn/authenticate/options",
                                "/login/webauthn")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST,
                                "/desk/approvals",
                                "/desk/proposals/*/approval",
                                "/desk/proposals/*/rejection")
                        .hasRole("REVIEWER")
                        .requestMatchers(HttpMethod.POST, "/desk/requests/**", "/desk/twins/*")
                        .hasRole("EDITOR")
                        .requestMatchers("/desk/people/**", "/desk/tokens/*/grant")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(atOnce()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(leaving -> leaving.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"))
                .exceptionHandling(
                        failure -> failure.authenticationEntryPoint(door).accessDeniedHandler(door))
                .addFilterBefore(new PresentEditorFilter(accounts), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(SiteSecurity.OWN_ONLY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(SiteSecurity.NO_DEVICES)));
        passkeys.addTo(http);
        return http.build();
    }

    /** Has the cookie of the token sent before a long page begins. */
    private static CsrfTokenRequestAttributeHandler atOnce() {
        CsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    /** In a cookie: a form may be older than a session, and whoever has none needs none to sign in. */
    @Bean
    CsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("desk_form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    @Bean
    SecurityContextRepository whoIsSignedIn() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Whoever signs in has another session and another token than before, whatever had been put into their browser. */
    @Bean
    SessionAuthenticationStrategy freshSession(CsrfTokenRepository tokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
    }
}
