package org.talentmoves.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The characters and the line ends of a file. */
class CsvTextTests {
    private final SampleFiles files = SampleFiles.right();

    @Test
    void takesAFileWithoutALineEndAtItsEnd() {
        assertThat(files.raw("labs.csv", files.text("labs.csv").strip()).refusals())
                .isEmpty();
    }

    @Test
    void refusesAByteOrderMark() {
        assertThat(files.raw("labs.csv", "\uFEFF" + files.text("labs.csv")).refusals())
                .containsExactly("labs.csv:1: The file begins with a byte order mark; save it as UTF-8 without one.");
    }

    @Test
    void refusesAByteThatIsNoUtf8() {
        assertThat(files.raw(
                                "labs.csv",
                                files.text("labs.csv").replace("NW", "é").getBytes(ISO_8859_1))
                        .refusals())
                .containsExactly("labs.csv:3: Here is a byte that is no UTF-8; save the file as UTF-8.");
    }

    @Test
    void refusesACharacterThatIsCutOff() {
        byte[] cut = "slug,name\r\n\u5317".getBytes(UTF_8);
        assertThat(files.raw("labs.csv", Arrays.copyOf(cut, cut.length - 1)).refusals())
                .containsExactly("labs.csv:2: Here is a byte that is no UTF-8; save the file as UTF-8.");
    }

    @Test
    void refusesUtf16() {
        assertThat(files.raw("labs.csv", files.text("labs.csv").getBytes(UTF_16))
                        .refusals())
                .containsExactly("labs.csv:1: Here is a byte that is no UTF-8; save the file as UTF-8.");
    }

    @Test
    void refusesALineThatEndsWithLineFeedAlone() {
        assertThat(files.replacing("labs.csv", ",2019,,\r\n", ",2019,,\n").refusals())
                .containsExactly("labs.csv:3: This line ends with LF alone; end all lines with CRLF (RFC 4180).");
    }

    @Test
    void refusesALineThatEndsWithCarriageReturnAlone() {
        assertThat(files.replacing("labs.csv", ",2021-03,,\r\n", ",2021-03,,\r").refusals())
                .containsExactly("labs.csv:2: This line ends with CR alone; end all lines with CRLF (RFC 4180).");
    }
}
