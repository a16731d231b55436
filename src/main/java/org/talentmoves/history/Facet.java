package org.talentmoves.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that a version says, such as the date of a move or a sum.
 *
 * @param columns of the files of facts in which it stands
 * @param words the group of words of which it is one; empty for what is no word
 */
public record Facet(String name, Reading reading, List<String> columns, String words) {

    static Facet said(String name, Reading reading, String... columns) {
        return new Facet(name, reading, columns.length == 0 ? List.of(name) : List.of(columns), "");
    }

    static Facet word(String name, String words) {
        return new Facet(name, Reading.WORD, List.of(name), words);
    }

    static Facet date(String name) {
        return said(name, Reading.DATE, name, name.replace("_on", "") + "_approximate");
    }

    /** Those of the cells that are its own. */
    Map<String, String> of(Map<String, String> cells) {
        Map<String, String> own = new TreeMap<>(cells);
        own.keySet().retainAll(columns);
        return own.containsKey(columns.get(0)) || reading == Reading.AMOUNT ? own : Map.of();
    }
}
