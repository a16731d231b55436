package org.talentmoves.site;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.StretchReader;

/**
 * Leads from the address that a form makes, which names every field, to the one that names only what was filled in. So
 * the address of a page is short enough to be sent to somebody, and one page has one address. It comes after what refuses
 * addresses out of form, such as {@code //other.example/}, so that it leads to this site only.
 */
@Component
@Order(0)
class BlankFieldsFilter extends OncePerRequestFilter {

    /** The fields of the forms of pages; a blank parameter of another name is left to be refused. */
    private static final Set<String> FIELDS = Stream.of(FilterReader.FILTER, StretchReader.STRETCH, Set.of("sort"))
            .flatMap(Set::stream)
            .collect(toUnmodifiableSet());

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        String filledIn = filledIn(query == null ? "" : query);
        if (query == null || filledIn.length() == query.length()) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(
                    HttpHeaders.LOCATION, request.getRequestURI() + (filledIn.isEmpty() ? "" : "?" + filledIn));
        }
    }

    private static String filledIn(String query) {
        return Stream.of(query.split("&", -1))
                .filter(parameter -> !isBlankField(parameter))
                .collect(joining("&"));
    }

    private static boolean isBlankField(String parameter) {
        return parameter.isEmpty() || FIELDS.contains(parameter.endsWith("=") ? parameter.replace("=", "") : parameter);
    }

    /** A program is told of each parameter that it gives. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ApiPages.isOfPrograms(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                || !request.getMethod().equals("GET");
    }
}
