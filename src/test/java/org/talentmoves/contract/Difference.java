package org.talentmoves.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Where two documents differ, as JSON Pointers (RFC 6901); the order of members means nothing. */
final class Difference {

    private Difference() {}

    static List<String> between(JsonNode agreed, JsonNode found) {
        List<String> places = new ArrayList<>();
        compare(agreed, found, "", places);
        return places;
    }

    private static void compare(JsonNode agreed, JsonNode found, String at, List<String> places) {
        if (agreed.isObject() && found.isObject()) {
            Set<String> names = new TreeSet<>(agreed.propertyNames());
            names.addAll(found.propertyNames());
            names.forEach(name -> compare(
                    agreed.path(name),
                    found.path(name),
                    at + "/" + name.replace("~", "~0").replace("/", "~1"),
                    places));
        } else if (agreed.isArray() && found.isArray() && agreed.size() == found.size()) {
            for (int i = 0; i < agreed.size(); i++) {
                compare(agreed.get(i), found.get(i), at + "/" + i, places);
            }
        } else if (!agreed.equals(found)) {
            places.add(at);
        }
    }
}
