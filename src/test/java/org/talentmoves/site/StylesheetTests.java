package org.talentmoves.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name in the stylesheet means one thing. */
class StylesheetTests {

    /** Rules that hold on every page: at the beginning of a line, outside of {@code @media}. */
    private static final Pattern RULE = Pattern.compile("(?m)^([^@\\s/}][^{}\\n]*) \\{");

    @Test
    void saysWhatASelectorMeansInOnePlace() throws IOException {
        List<String> selectors = RULE.matcher(file("/static/site.css"))
                .results()
                .map(rule -> rule.group(1))
                .toList();
        assertThat(selectors).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    /** These are names of the lists and of history, where they mean something else. */
    @ParameterizedTest
    @ValueSource(strings = {"proposal", "form"})
    void givesTheDeskNamesOfItsOwn(String page) throws IOException {
        List<String> classes = Pattern.compile("class=\"([^\"]*)\"")
                .matcher(file("/templates/desk/" + page + ".html"))
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(" ")))
                .toList();
        assertThat(classes).isNotEmpty().doesNotContain("cited", "found", "change");
    }

    private static String file(String path) throws IOException {
        try (InputStream stream = Objects.requireNonNull(StylesheetTests.class.getResourceAsStream(path))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
