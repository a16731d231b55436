package org.talentmoves.timeline.api;

import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Wire;

/**
 * Where a thing is found, in the API and as a page. Absolute paths without a host, so that an answer is the same, and can
 * be kept, under every name of the site.
 */
final class Address {

    static final String API = "/api/v1";

    private Address() {}

    static String ofFact(FactId fact) {
        return API + pageOfFact(fact);
    }

    static String pageOfFact(FactId fact) {
        return "/" + plural(fact.kind()) + "/" + fact;
    }

    static String ofLab(String slug) {
        return API + pageOfLab(slug);
    }

    static String pageOfLab(String slug) {
        return "/labs/" + slug;
    }

    static String ofResearcher(String slug) {
        return API + pageOfResearcher(slug);
    }

    static String pageOfResearcher(String slug) {
        return "/researchers/" + slug;
    }

    static String ofSource(String slug) {
        return API + pageOfSource(slug);
    }

    static String pageOfSource(String slug) {
        return "/sources/" + slug;
    }

    private static String plural(FactKind kind) {
        return Wire.of(kind) + "s";
    }
}
