package org.talentmoves.insight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.LabTree;

/** As which lab each lab counts: as itself, or as the house of which it is a part. */
record Houses(LabTree tree, Parts parts) {

    /** The labs by their slugs, and as what they count, in the same order, as parameters of a statement. */
    Map<String, Object> parameters(Set<String> soughtFrom, Set<String> soughtTo) {
        List<String> labs = List.copyOf(tree.slugs());
        return Map.of(
                "houseLabs", labs.toArray(String[]::new),
                "housesFrom", labs.stream().map(lab -> of(lab, soughtFrom)).toArray(String[]::new),
                "housesTo", labs.stream().map(lab -> of(lab, soughtTo)).toArray(String[]::new));
    }

    /** Of the labs of which it is a part, and itself, the widest one that is sought; the whole house when none is. */
    String of(String lab, Set<String> sought) {
        if (parts == Parts.APART) {
            return lab;
        }
        String whole = lab;
        String found = null;
        for (@Nullable String each = lab; each != null; each = tree.wholes().get(each)) {
            whole = each;
            found = sought.contains(each) ? each : found;
        }
        return found == null ? whole : found;
    }

    /** What counts as a lab that is sought, or as any lab when none is. */
    String[] shown(Set<String> sought, boolean exact) {
        return tree.slugs().stream()
                .filter(lab -> sought.isEmpty() || (exact ? sought.contains(lab) : isWithin(lab, sought)))
                .map(lab -> of(lab, sought))
                .distinct()
                .toArray(String[]::new);
    }

    private boolean isWithin(String part, Set<String> sought) {
        for (@Nullable String each = part; each != null; each = tree.wholes().get(each)) {
            if (sought.contains(each)) {
                return true;
            }
        }
        return false;
    }
}
