package org.talentmoves.shared;

import org.jspecify.annotations.Nullable;

/**
 * Checks of plain text on its way in: nothing in it that PostgreSQL or a feed cannot hold, that turns the reading order
 * round, or that makes two texts look the same.
 */
public final class Text {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Text() {}

    /** Returns one line of text, trimmed, or refuses it when blank, longer than {@code most} characters or not plain. */
    public static String line(String what, @Nullable String text, int most) {
        String line = text == null ? "" : trimmed(text);
        if (line.isEmpty()) {
            throw new TextRefused(what + " is missing.");
        }
        if (line.length() > most) {
            throw new TextRefused("%s has %d characters, %d are the most.".formatted(what, line.length(), most));
        }
        line.codePoints().filter(c -> !isPlain(c)).findFirst().ifPresent(c -> {
            throw new TextRefused("%s holds a character that does not print (U+%04X); write it as one plain line."
                    .formatted(what, c));
        });
        return line;
    }

    /** Returns text that may have several lines, each ended by one feed, trimmed; refuses it as {@link #line} does. */
    public static String lines(String what, @Nullable String text, int most) {
        String lines = text == null
                ? ""
                : trimmed(text).replaceAll("[\\s&&[^\\r\\n]]*\\R", "\n").replace('\t', ' ');
        line(what, lines.replace('\n', ' '), most);
        return lines;
    }

    /** What was typed in several lines, as one. */
    public static String joined(String typed) {
        return typed.replaceAll("\\s*\\R\\s*", " ");
    }

    /** As {@link #line}, but blank means not known. */
    public static @Nullable String lineOrNothing(String what, @Nullable String text, int most) {
        return text == null || trimmed(text).isEmpty() ? null : line(what, text, most);
    }

    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(Text::isPlain);
    }

    /** The text as an error message may repeat it: short, and without what does not print. */
    public static String shown(String text) {
        String plain = text.codePoints()
                .map(c -> isPlain(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.codePointCount(0, plain.length()) <= 60
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, 59)) + "…";
    }

    /** Without the space around it; unlike {@link String#strip} also without the no-break spaces. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Of the invisible characters only the two joiners are plain: Persian, Indic scripts and emoji are spelt with them. */
    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> c == NON_JOINER || c == JOINER;
            default -> !isNoncharacter(c);
        };
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
