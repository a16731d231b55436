package org.talentmoves.site;

import java.util.Set;

/** Which addresses below {@code /api/} are pages for people; all others are the API itself. */
final class ApiPages {

    /** Where the browser of the API is, in English only. */
    static final String BROWSER = "/api/browser";

    private static final Set<String> PAGES = Set.of("/api/changelog", "/api/compatibility");

    private ApiPages() {}

    /** Whether it is asked by programs, so that refusals are problems and every parameter counts. */
    static boolean isOfPrograms(String path) {
        return path.startsWith("/api/") && !PAGES.contains(path) && !path.equals(BROWSER);
    }
}
