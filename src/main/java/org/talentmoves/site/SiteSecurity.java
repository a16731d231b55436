package org.talentmoves.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Everything but the desk is public and can only be read: no session, and no page runs or shows what is not its own. The
 * desk has rules of its own ({@link DeskSecurity}).
 */
@Configuration(proxyBeanMethods = false)
class SiteSecurity {

    static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=()";
    static final String OWN_ONLY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** What protects readers, also where a request is refused before the rules below are asked. */
    static final Map<String, String> PROTECTION = Map.of(
            "Content-Security-Policy",
            OWN_ONLY,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN.getPolicy(),
            "Permissions-Policy",
            NO_DEVICES);

    /**
     * Refuses an address out of form, such as one with two slashes, as everything else is refused that cannot be read, and
     * a method that is possible nowhere, such as TRACE.
     */
    @Bean
    RequestRejectedHandler outOfForm() {
        return (request, response, rejected) -> {
            PROTECTION.forEach(response::setHeader);
            if (HttpMethod.TRACE.matches(request.getMethod())) {
                response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            } else {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        };
    }

    /** Lets TRACE come as far as to be refused as other methods are; the server's own refusal allows what is not possible. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> traceIsRefusedHere() {
        return server -> server.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
    }

    @Bean
    @Order(10)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        return readers(http).build();
    }

    /** What holds for all that is not behind the door of the desk. */
    static HttpSecurity readers(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(OWN_ONLY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                request -> request.getRequestURI().startsWith("/actuator/"),
                                new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))));
    }
}
