package org.talentmoves.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentmoves.shared.Text;

/**
 * One typed line, with the characters brought to one form that mean the same.
 *
 * @param typed as it was typed, for refusals
 * @param text with digits and signs of one width, one kind of space, a hyphen (-) where something is joined and a dash (–)
 *     where it runs from one to the other; 、 parts what stands beside it, and groups no digits
 */
record Line(String typed, String text) {

    private static final int MOST = 200;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern STOP = Pattern.compile("[.。]$");

    private static final String WIDE = "￥￡￦﹩‐‑−﹣—―‒∼〜’";
    private static final String NARROW = "¥£₩$----–––~~'";

    /** Refuses what is blank, longer than 200 characters or not plain. */
    static Line of(String what, String typed) {
        String line = Text.line(what, typed, MOST);
        StringBuilder text = new StringBuilder(line.length());
        line.replace("、", ", ").chars().map(Line::narrow).forEach(c -> append(text, (char) c));
        return new Line(line, STOP.matcher(text).replaceFirst(""));
    }

    private static void append(StringBuilder text, char c) {
        boolean repeats = (c == ' ' || c == '–') && !text.isEmpty() && text.charAt(text.length() - 1) == c;
        if (!repeats) {
            text.append(c);
        }
    }

    private static int narrow(int c) {
        if (c >= '！' && c <= '～') {
            return c - '！' + '!';
        }
        int sign = WIDE.indexOf(c);
        return sign >= 0 ? NARROW.charAt(sign) : Character.isSpaceChar(c) ? ' ' : c;
    }

    /** In small letters of the same number, so that a place in one is the same place in the other. */
    String lower() {
        return text.chars()
                .map(c -> c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    boolean isChinese() {
        return HAN.matcher(typed).find();
    }

    /** The same line, of which a part is read already. */
    Line left(String rest) {
        return new Line(typed, rest);
    }

    /** The refusal of this line; its sentence repeats the line as {0}, and after it the values. */
    NotUnderstood refused(Why why, Object... values) {
        return new NotUnderstood(
                why, Stream.concat(Stream.of(typed), Arrays.stream(values)).toArray());
    }
}
