package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentmoves.account.Bearer;
import org.talentmoves.account.TokenMissing;
import org.talentmoves.account.Tokens;

/**
 * What programs ask for: open to everybody for reading, and for writing with a token. There is no session and no cookie, so
 * no form of another site can use somebody's.
 */
@Configuration(proxyBeanMethods = false)
class ProgramSecurity implements WebMvcConfigurer {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Bean
    @Order(8)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens, Turnstile turnstile, ProblemWriter problems)
            throws Exception {
        return SiteSecurity.readers(http.securityMatcher(ForPrograms::asks))
                .addFilterBefore(new BearerFilter(tokens, turnstile, problems), AnonymousAuthenticationFilter.class)
                .build();
    }

    /**
     * Asks for a token where something is written. It comes after a handler was found, so that what cannot be done with any
     * token is refused as such.
     */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {

            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                if (ForPrograms.asks(request) && !READING.contains(request.getMethod()) && !isKnown()) {
                    throw new TokenMissing();
                }
                return true;
            }
        });
    }

    private static boolean isKnown() {
        var asking = SecurityContextHolder.getContext().getAuthentication();
        return asking != null && asking.getPrincipal() instanceof Bearer;
    }
}
