package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * How every public answer is given: in the language of its address, and to be kept only as long as it is unchanged. What the
 * desk answers is not to be kept at all, as {@link DeskSecurity} says.
 */
@Configuration(proxyBeanMethods = false)
class Frame implements WebMvcConfigurer {

    /** Leaves the links of a page as they are: its own files are few, and the layout asks for their names itself. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> linksAsTheyAre() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filter =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setEnabled(false);
        return filter;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {

            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Language.of(request).locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("The address tells the language.");
            }
        };
    }

    /** A page is HTML, whatever the last letters of its address are. */
    @Bean
    static BeanPostProcessor pagesAreHtml() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver pages) {
                    pages.setForceContentType(true);
                }
                return bean;
            }
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {

                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        response.setHeader(HttpHeaders.CACHE_CONTROL, keeping(request));
                        return true;
                    }
                })
                .excludePathPatterns("/assets/**", "/webjars/**", "/error");
    }

    /** Whoever has kept an answer asks whether it holds; what was asked with a token is kept by who asked alone. */
    private static String keeping(HttpServletRequest request) {
        if (request.getRequestURI().endsWith("/swagger-config") || DeskSecurity.DESK.matches(request)) {
            return "no-store";
        }
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "public, no-cache" : "private, no-cache";
    }
}
