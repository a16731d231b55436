package org.talentmoves.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.TextRefused;

class ChineseReasonsTests {

    private static final Pattern REASON =
            Pattern.compile("new (?:\\w+ContradictsItself|DraftRefused)\\(\\s*\"([^\"]+)\"");

    /** Every sentence with which the code refuses what does not go together. */
    static Stream<String> reasons() throws IOException {
        return Files.walk(Path.of("src/main/java"))
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> REASON.matcher(read(file)).results())
                .map(found -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void haveEverySentence(String english) {
        String said = english.replaceAll("%[sd]", "x");
        assertThat(ChineseReasons.of(said))
                .isPresent()
                .get()
                .asString()
                .containsPattern("\\p{IsHan}")
                .doesNotContain("{");
    }

    @Test
    void takeOverWhatVaries() {
        assertThat(ChineseReasons.of("“Aurora” is no country: use the two letters of ISO 3166-1, such as US."))
                .contains("“Aurora”不是国家代码：请用 ISO 3166-1 的两个字母，如 US。");
        assertThat(ChineseReasons.of("A move of the kind hire has a lab joined."))
                .contains("此类去向（入职）须写明加入的机构。");
    }

    @Test
    void tellOfALineWhatIsWrongWithIt() {
        for (String line : new String[] {"", "x".repeat(501), "a\u202eb"}) {
            assertThat(refusal(line)).contains("原因");
        }
    }

    private static String refusal(String line) {
        try {
            return Text.line("The reason", line, 500);
        } catch (TextRefused refused) {
            return ChineseReasons.of(refused.reason()).orElse(refused.reason());
        }
    }
}
