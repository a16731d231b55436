package org.talentmoves.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.talentmoves.editorial.Whole;

/**
 * One citation in two versions.
 *
 * @param before its cells; empty where it was not there
 */
public record Recitation(Map<String, String> before, Map<String, String> after) {

    /**
     * Those of two versions beside each other: of the same source and stance, or else of the same source. Those that changed,
     * came or went come first.
     */
    static List<Recitation> between(List<Map<String, String>> before, List<Map<String, String>> after) {
        List<Map<String, String>> gone = new ArrayList<>(before);
        List<Map<String, String>> come = new ArrayList<>(after);
        List<Recitation> paired = new ArrayList<>();
        pair(gone, come, cells -> cells, paired);
        pair(gone, come, cells -> cells.get("source") + " " + cells.get("stance"), paired);
        pair(gone, come, cells -> String.valueOf(cells.get("source")), paired);
        gone.forEach(cells -> paired.add(new Recitation(cells, Map.of())));
        come.forEach(cells -> paired.add(new Recitation(Map.of(), cells)));
        List<Recitation> ordered = new ArrayList<>(
                paired.stream().filter(each -> each.way() != Way.SAME).toList());
        paired.stream().filter(each -> each.way() == Way.SAME).forEach(ordered::add);
        return ordered;
    }

    private static void pair(
            List<Map<String, String>> gone,
            List<Map<String, String>> come,
            Function<Map<String, String>, Object> known,
            List<Recitation> paired) {
        Map<Object, Map<String, String>> later = new LinkedHashMap<>();
        come.forEach(cells -> later.putIfAbsent(known.apply(cells), cells));
        for (Map<String, String> cells : List.copyOf(gone)) {
            Map<String, String> same = later.remove(known.apply(cells));
            if (same != null) {
                gone.remove(cells);
                come.remove(same);
                paired.add(new Recitation(cells, same));
            }
        }
    }

    boolean wasSaid(Whole said) {
        return before.isEmpty()
                ? !said.citations().contains(after)
                : said.citations().contains(before);
    }

    boolean isSaid(Whole said) {
        return after.isEmpty()
                ? !said.citations().contains(before)
                : said.citations().contains(after);
    }

    public Way way() {
        return Way.between(before, after);
    }

    /** What both say, facet by facet. */
    public List<Change> changes() {
        return Change.between(Facets.ofCitations(Change.columns(before, after)), before, after);
    }
}
