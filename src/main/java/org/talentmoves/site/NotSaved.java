package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/**
 * A form that came too late to be saved: what was written in it is shown, and all of it can be sent again, so that nothing
 * is lost.
 *
 * @param kind of the page that says so
 * @param address to which it was sent
 * @param signedOut whether one has to sign in first
 * @param fromHere whether a page of this site sent it, as the browser says; what another site sent has no button to send it
 *     again, since whoever presses it would do what that site wants
 * @param sent all that is sent again, by the names of the fields
 */
record NotSaved(String kind, String address, boolean signedOut, boolean fromHere, Map<String, List<String>> sent) {

    static NotSaved of(String kind, boolean signedOut, HttpServletRequest request) {
        String query = request.getQueryString();
        Set<String> inTheAddress = query == null ? Set.of() : names(query);
        Map<String, List<String>> sent = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!isSecret(name) && !inTheAddress.contains(name)) {
                sent.put(name, List.of(values));
            }
        });
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new NotSaved(kind, address, signedOut, isFromHere(request), sent);
    }

    private static Set<String> names(String query) {
        return Stream.of(query.split("&"))
                .map(parameter -> URLDecoder.decode(parameter.replaceFirst("=.*", ""), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    private static boolean isSecret(String name) {
        return name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** Older browsers, and those that are asked without encryption, name the origin only. */
    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return site == null
                ? origin != null && origin.replaceFirst("^https?://", "").equals(request.getHeader(HttpHeaders.HOST))
                : site.equals("same-origin");
    }

    /** The key of the message that says what to do. */
    String lead() {
        return !fromHere ? "error." + kind + ".text" : "error.again." + (signedOut ? "signedOut" : "expired");
    }

    /** What somebody wrote in it, in the order of the form. */
    List<Written> written() {
        Map<String, String> parts = sent.getOrDefault("part", List.of()).stream()
                .map(part -> part.split(" "))
                .filter(said -> said.length > 1)
                .collect(Collectors.toMap(said -> said[0], said -> said[1], (one, other) -> one));
        return sent.entrySet().stream()
                .flatMap(field -> Written.of(field.getKey(), String.join("\n", field.getValue()), parts).stream())
                .filter(written -> !written.text().isBlank())
                .toList();
    }

    /** Lets the page for the error of that request tell of it. */
    void isToldOf(HttpServletRequest request) {
        request.setAttribute(NotSaved.class.getName(), this);
    }
}
