package org.talentmoves.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Tells what is asked for by programs from what is read by people. */
final class ForPrograms {

    private static final String DESCRIPTION = "/v3/api-docs";

    /** Beside the API the files of the whole data set, the description of the API. */
    private static final List<String> PLACES = List.of("/data/", DESCRIPTION);

    /** The last letters of feeds and of exports of lists, also of such as stand beside a page. */
    private static final List<String> ENDINGS = List.of(".atom", ".json", ".csv", ".tsv", ".ndjson");

    private static final List<String> NOT_THESE = List.of("/swagger-ui/", "/assets/", "/desk/");

    private ForPrograms() {}

    /** Also before {@link LanguageFilter} has taken the language from the address. */
    static boolean asks(HttpServletRequest request) {
        String path = request.getRequestURI()
                .substring(request.getContextPath().length())
                .replaceFirst("^/zh(?=/)", "");
        return NOT_THESE.stream().noneMatch(path::startsWith)
                && (ApiPages.isOfPrograms(path)
                        || PLACES.stream().anyMatch(path::startsWith)
                        || ENDINGS.stream().anyMatch(path::endsWith));
    }

    /** Whether they choose the form of the answer by {@code Accept}; a feed or a file has its form in its address. */
    static boolean choose(HttpServletRequest request) {
        String path = request.getRequestURI();
        return ApiPages.isOfPrograms(path) || path.startsWith(DESCRIPTION);
    }
}
