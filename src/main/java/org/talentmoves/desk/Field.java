package org.talentmoves.desk;

import java.util.Arrays;
import java.util.List;
import org.talentmoves.shared.Wire;

/**
 * One field of a form.
 *
 * @param columns of the files of facts that it fills
 * @param choices what can be chosen, by the words of the files
 * @param words the beginning of the keys under which the choices are named
 * @param seldom whether it stands folded away
 */
public record Field(
        String name, Input input, List<String> columns, List<String> choices, String words, boolean seldom) {

    static Field typed(String name, Input input, String... columns) {
        return new Field(name, input, columns.length == 0 ? List.of(name) : List.of(columns), List.of(), "", false);
    }

    static Field date(String name) {
        return typed(name + "_on", Input.SPLIT_DATE, name + "_on", name + "_approximate");
    }

    static <E extends Enum<E>> Field choice(String name, Class<E> kinds, String words) {
        List<String> choices =
                Arrays.stream(kinds.getEnumConstants()).map(Wire::of).toList();
        return new Field(name, Input.CHOICE, List.of(name), choices, words, false);
    }

    /** Whether it is the end of the address, which stays what it is. */
    boolean isAddress() {
        return name.equals("slug");
    }

    Field rarely() {
        return new Field(name, input, columns, choices, words, true);
    }
}
