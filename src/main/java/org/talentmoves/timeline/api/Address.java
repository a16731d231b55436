package org.talentmoves.timeline.api;

import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.Wire;

/**
 * Where a thing is found, in the API and as a page. Absolute paths without a host, so that an answer is the same, and can
 * be kept, under every name of the site.
 */
public final class Address {

    public static final String API = "/api/v1";

    private Address() {}

    public static String ofFact(FactId fact) {
        return API + pageOfFact(fact);
    }

    public static String pageOfFact(FactId fact) {
        return "/" + plural(fact.kind()) + "/" + fact;
    }

    public static String ofLab(String slug) {
        return API + pageOfLab(slug);
    }

    public static String pageOfLab(String slug) {
        return "/labs/" + slug;
    }

    public static String ofResearcher(String slug) {
        return API + pageOfResearcher(slug);
    }

    public static String pageOfResearcher(String slug) {
        return "/researchers/" + slug;
    }

    public static String ofSource(String slug) {
        return API + pageOfSource(slug);
    }

    public static String pageOfSource(String slug) {
        return "/sources/" + slug;
    }

    private static String plural(FactKind kind) {
        return Wire.of(kind) + "s";
    }
}
