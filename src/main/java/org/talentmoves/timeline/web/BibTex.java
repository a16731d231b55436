package org.talentmoves.timeline.web;

import java.util.Map;
import java.util.stream.Collectors;

/** Text as BibTeX and LaTeX read it as it is. */
final class BibTex {

    private static final Map<Integer, String> SPECIAL = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}",
            (int) '{', "\\{",
            (int) '}', "\\}",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '$', "\\$",
            (int) '#', "\\#",
            (int) '_', "\\_");

    private BibTex() {}

    static String escaped(String text) {
        return text.codePoints()
                .mapToObj(letter -> SPECIAL.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }
}
