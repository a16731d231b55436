package org.talentmoves.editorial;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole of what one version says, in the columns of the files of facts: what is not known is left out.
 *
 * @param cells by the name of their column
 * @param citations of a fact; empty for labs, people and sources
 */
public record Whole(Map<String, String> cells, List<Map<String, String>> citations) {

    public Whole {
        cells = filled(cells);
        citations = citations.stream().map(Whole::filled).toList();
    }

    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether it says the same, whatever the order of the citations. */
    public boolean isSameAs(Whole other) {
        return cells.equals(other.cells) && new HashSet<>(citations).equals(new HashSet<>(other.citations));
    }

    private static Map<String, String> filled(Map<String, String> cells) {
        Map<String, String> filled = new LinkedHashMap<>(cells);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }
}
