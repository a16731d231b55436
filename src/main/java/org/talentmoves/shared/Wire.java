package org.talentmoves.shared;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a word of the trade is written in files, addresses and answers: {@code LICENCE_AND_HIRE} is {@code licence_and_hire}. */
public final class Wire {

    private Wire() {}

    public static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    public static <E extends Enum<E>> List<String> words(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Wire::of).toList();
    }

    /** Reads a word, or refuses it with the list of what is allowed. */
    public static <E extends Enum<E>> E read(Class<E> kind, String word) {
        return read(kind, word, EnumSet.allOf(kind));
    }

    /** Reads one of some words, or refuses it with their list. */
    public static <E extends Enum<E>> E read(Class<E> kind, String word, Set<E> allowed) {
        List<E> some =
                Arrays.stream(kind.getEnumConstants()).filter(allowed::contains).toList();
        return some.stream()
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new UnknownWord(word, some.stream().map(Wire::of).toList()));
    }
}
