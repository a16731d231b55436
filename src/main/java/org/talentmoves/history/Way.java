package org.talentmoves.history;

import java.util.Map;

/** How one version differs from another. */
public enum Way {
    ADDED,
    REMOVED,
    CHANGED,
    SAME;

    static Way between(Map<String, String> before, Map<String, String> after) {
        if (before.equals(after)) {
            return SAME;
        }
        return before.isEmpty() ? ADDED : after.isEmpty() ? REMOVED : CHANGED;
    }
}
