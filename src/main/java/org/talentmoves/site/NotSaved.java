package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A form that came too late to be saved: what was written in it is shown, so that it can be copied and nothing is lost.
 *
 * @param kind of the page that says so
 * @param written by the names of the fields
 */
record NotSaved(String kind, Map<String, String> written) {

    static NotSaved of(String kind, HttpServletRequest request) {
        Map<String, String> written = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> written.put(name, String.join("\n", values)));
        written.entrySet()
                .removeIf(field -> isSecret(field.getKey()) || field.getValue().isBlank());
        return new NotSaved(kind, written);
    }

    private static boolean isSecret(String name) {
        return name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** Lets the page for the error of that request tell of it. */
    void isToldOf(HttpServletRequest request) {
        request.setAttribute(NotSaved.class.getName(), this);
    }
}
