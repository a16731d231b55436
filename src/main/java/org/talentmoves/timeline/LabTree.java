package org.talentmoves.timeline;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All labs by slug, each with the lab of which it is a part.
 *
 * @param wholes the slug of the parent by the slug of the part
 */
public record LabTree(Map<String, LabRef> labs, Map<String, String> wholes) {

    public Set<String> slugs() {
        return labs.keySet();
    }

    /** Whether one lab is the other, or a part of it at any depth. */
    boolean sameHouse(String one, String other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    /** Whether a lab is the whole itself or a part of it at any depth. */
    boolean isWithin(String part, String whole) {
        for (@Nullable String lab = part; lab != null; lab = wholes.get(lab)) {
            if (lab.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    LabRef lab(String slug) {
        LabRef lab = labs.get(slug);
        if (lab == null) {
            throw new IllegalStateException("no lab " + slug);
        }
        return lab;
    }
}
