package org.talentmoves.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentmoves.editorial.Whole;

/**
 * What two versions say of one facet.
 *
 * @param before its cells, by their columns; empty where nothing was said
 */
public record Change(Facet facet, Map<String, String> before, Map<String, String> after) {

    /** Each facet of which one of the two says something. */
    static List<Change> between(List<Facet> facets, Map<String, String> before, Map<String, String> after) {
        return facets.stream()
                .map(facet -> new Change(facet, facet.of(before), facet.of(after)))
                .filter(change -> !change.before.isEmpty() || !change.after.isEmpty())
                .toList();
    }

    static Set<String> columns(Map<String, String> before, Map<String, String> after) {
        Set<String> columns = new HashSet<>(before.keySet());
        columns.addAll(after.keySet());
        return columns;
    }

    boolean wasSaid(Whole said) {
        return facet.of(said.cells()).equals(before);
    }

    boolean isSaid(Whole said) {
        return facet.of(said.cells()).equals(after);
    }

    public Way way() {
        return Way.between(before, after);
    }
}
