package org.talentmoves.timeline.api;

import tools.jackson.databind.JsonNode;

/**
 * Text as a spreadsheet may open it: what would begin a formula there begins with an apostrophe, as OWASP advises against CSV
 * injection. Numbers are as they are.
 */
final class Guarded {

    private static final String BEGINNINGS = "=+-@\t\r";

    private Guarded() {}

    static String text(JsonNode value) {
        String text = value.asString();
        boolean begins = value.isString() && !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
        return begins ? "'" + text : text;
    }
}
