package org.talentmoves.shared;

import org.jspecify.annotations.Nullable;

/** Checks of plain text on its way in. PostgreSQL stores no NUL, and a control character is never meant. */
public final class Text {

    private Text() {}

    /** Returns one line of text, trimmed, or refuses it when blank, longer than {@code most} characters or not plain. */
    public static String line(String what, @Nullable String text, int most) {
        String line = text == null ? "" : text.strip();
        if (line.isEmpty()) {
            throw new TextRefused(what + " is missing.");
        }
        if (line.length() > most) {
            throw new TextRefused("%s has %d characters, %d are the most.".formatted(what, line.length(), most));
        }
        if (!isPlain(line)) {
            throw new TextRefused(what + " holds a control character; write it as one plain line.");
        }
        return line;
    }

    /** As {@link #line}, but blank means not known. */
    public static @Nullable String lineOrNothing(String what, @Nullable String text, int most) {
        return text == null || text.isBlank() ? null : line(what, text, most);
    }

    public static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }

    /** The text as an error message may repeat it: short, and without what does not print. */
    public static String shown(String text) {
        String plain = text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.codePointCount(0, plain.length()) <= 60
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, 59)) + "…";
    }
}
