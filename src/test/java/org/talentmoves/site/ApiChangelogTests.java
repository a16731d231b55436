package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The changelog of the API says the same in both languages. */
class ApiChangelogTests {

    private static final Path FOLDER = Path.of("src/main/resources/api");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final List<Entry> english = entries("changelog.md");
    private final List<Entry> chinese = entries("changelog_zh.md");

    @Test
    void hasTheSameVersionsAndEntriesInBothLanguages() {
        assertThat(english).hasSizeGreaterThan(10);
        assertThat(chinese).extracting(Entry::mark).containsExactlyElementsOf(marks(english));
    }

    /** Numbers of versions, dates and whatever stands between backquotes are the same; the words are not. */
    @Test
    void namesTheSameThingsInBothLanguages() {
        assertThat(chinese).extracting(Entry::named).containsExactlyElementsOf(named(english));
    }

    @Test
    void isWrittenInItsLanguage() {
        assertThat(chinese).allMatch(entry -> CHINESE.matcher(entry.text()).find());
        assertThat(english).noneMatch(entry -> CHINESE.matcher(entry.text()).find());
    }

    private static List<String> marks(List<Entry> entries) {
        return entries.stream().map(Entry::mark).toList();
    }

    private static List<List<String>> named(List<Entry> entries) {
        return entries.stream().map(Entry::named).toList();
    }

    /** A heading or an item, with the lines that go on with it. */
    private static List<Entry> entries(String file) {
        try {
            return Pattern.compile("^(#+|-) (.*(?:\n  .*)*)", Pattern.MULTILINE)
                    .matcher(Files.readString(FOLDER.resolve(file)))
                    .results()
                    .map(entry -> new Entry(entry.group(1), entry.group(2)))
                    .toList();
        } catch (IOException missing) {
            throw new AssertionError(file, missing);
        }
    }

    private record Entry(String mark, String text) {

        private static final Pattern NAMED = Pattern.compile("`[^`]+`|\\d{4}-\\d\\d-\\d\\d|(?<=^(Version |第))\\d+");

        /** In the order of the alphabet, since that of a sentence may differ. */
        List<String> named() {
            return NAMED.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .sorted()
                    .toList();
        }
    }
}
