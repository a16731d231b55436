package org.talentmoves.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file: UTF-8 without a byte order mark, each line ended by CRLF as RFC 4180 has it. */
final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private CsvText() {}

    /** Empty when the bytes are no text, which is then told. */
    static Optional<String> of(String file, byte[] bytes, Refusals refusals) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = utf8.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            long line = 1 + LINE_END.matcher(text).results().count();
            refusals.add(Refusal.ofLine(file, line, "Here is a byte that is no UTF-8; save the file as UTF-8."));
            return Optional.empty();
        }
        return Optional.of(checked(file, text.toString(), refusals));
    }

    private static String checked(String file, String text, Refusals refusals) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        if (marked) {
            refusals.add(
                    Refusal.ofLine(file, 1, "The file begins with a byte order mark; save it as UTF-8 without one."));
        }
        checkLineEnds(file, text, refusals);
        return marked ? text.substring(1) : text;
    }

    private static void checkLineEnds(String file, String text, Refusals refusals) {
        long line = 1;
        for (Matcher end = LINE_END.matcher(text); end.find(); line++) {
            if (!end.group().equals("\r\n")) {
                String found = end.group().equals("\n") ? "LF" : "CR";
                refusals.add(Refusal.ofLine(
                        file,
                        line,
                        "This line ends with %s alone; end all lines with CRLF (RFC 4180).".formatted(found)));
                return;
            }
        }
    }
}
