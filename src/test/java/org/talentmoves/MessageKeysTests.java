package org.talentmoves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageKeysTests {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

    private final Properties english = messages("messages.properties");
    private final Properties chinese = messages("messages_zh.properties");

    @Test
    void areTheSameInEnglishAndInChinese() {
        assertThat(chinese.stringPropertyNames())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    /** Of several words for one thing, those that are not to be used. */
    @Test
    void callEachThingByOneWordInChinese() {
        Properties all = messages("messages_zh.properties");
        all.putAll(messages("problems_zh.properties"));
        all.remove("lab.kind.lab");
        assertThat(all.values()).noneMatch(text -> text.toString().matches("(?s).*(流动|报价|报酬说法|薪酬条款|实验室|审核者|背景).*"));
    }

    /** What this site takes back is 撤回, what a lab or an author takes back 收回, and an invitation is 取消. */
    @Test
    void tellARetractionFromAnOfferThatWasWithdrawnInChinese() {
        assertThat(chinese.stringPropertyNames())
                .filteredOn(key -> key.matches(".*(withdraw|revoke|invit).*"))
                .hasSizeGreaterThan(10)
                .noneMatch(key -> chinese.getProperty(key).contains("撤回"));
    }

    @Test
    void saySomethingInBothLanguagesOrInNeither() {
        assertThat(keysThatDifferIn(String::isBlank)).isEmpty();
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() {
        assertThat(keysThatDifferIn(MessageKeysTests::arguments)).isEmpty();
    }

    private Stream<String> keysThatDifferIn(Function<String, Object> aspect) {
        return english.stringPropertyNames().stream()
                .filter(key ->
                        !aspect.apply(english.getProperty(key)).equals(aspect.apply(chinese.getProperty(key, ""))));
    }

    private static Set<String> arguments(String message) {
        return new TreeSet<>(
                ARGUMENT.matcher(message).results().map(MatchResult::group).toList());
    }

    private static Properties messages(String file) {
        try (InputStream stream = MessageKeysTests.class.getResourceAsStream("/" + file)) {
            assertThat(stream).as("src/main/resources/" + file).isNotNull();
            Properties messages = new Properties();
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
