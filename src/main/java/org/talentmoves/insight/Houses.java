package org.talentmoves.insight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.Direction;
import org.talentmoves.timeline.LabTree;
import org.talentmoves.timeline.LabsSought;

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

    /** As what the labs count that moves leave and join, for the labs that a filter names on either side. */
    Map<String, Object> parameters(LabsSought sought) {
        return parameters(from(sought), to(sought));
    }

    private static Set<String> from(LabsSought sought) {
        return sought.from().isEmpty() && sought.as() != Direction.JOINED ? sought.labs() : sought.from();
    }

    private static Set<String> to(LabsSought sought) {
        return sought.to().isEmpty() && sought.as() != Direction.LEFT ? sought.labs() : sought.to();
    }

    /** Whether all that leaves the one lab or a part of it, and joins the other or a part, counts as a move between the two. */
    boolean holdsAll(LabsSought sought, @Nullable String left, @Nullable String joined) {
        return parts == Parts.APART || holdsAll(left, from(sought)) && holdsAll(joined, to(sought));
    }

    private boolean holdsAll(@Nullable String house, Set<String> sought) {
        return house == null
                || tree.slugs().stream()
                        .filter(lab -> isWithin(lab, Set.of(house)))
                        .allMatch(part -> of(part, sought).equals(house));
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
