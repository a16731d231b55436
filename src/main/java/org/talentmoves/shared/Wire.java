package org.talentmoves.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new UnknownWord(word, words(kind)));
    }
}
