package org.talentmoves.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.browser.PageAssert.assertThatPage;

import com.microsoft.playwright.Locator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The site without a mouse. */
@BrowserTest
class KeyboardTests {

    @Test
    void skipsToTheContent(Reader reader) {
        reader.opens("/").hits("Tab");
        assertThatPage(reader).isFocusedOn(reader.link("Skip to content"));
        assertThat(reader.link("Skip to content").boundingBox().y).isNotNegative();
        reader.hits("Enter");
        assertThatPage(reader).isFocusedOn(reader.page().locator("main"));
        reader.hits("Tab");

        assertThatPage(reader).isFocusedOn(reader.field("lab"));
    }

    @Test
    void goesInTheOrderInWhichItIsRead(Reader reader) {
        reader.opens("/");

        assertThat(Stream.generate(() -> name(reader.hits("Tab"))).limit(21))
                .containsExactly(
                        "Skip to content",
                        "Talent Moves",
                        "Timeline",
                        "Labs",
                        "People",
                        "Sources",
                        "About",
                        "API",
                        "中文",
                        "Lab with its parts",
                        "as",
                        "from",
                        "to",
                        "pay at least US$",
                        "as reported by",
                        "standing",
                        "at least",
                        "kind",
                        "name",
                        "order",
                        "Show");
    }

    private static String name(Reader reader) {
        return (String) reader.page().evaluate("""
                () => {
                  const here = document.activeElement;
                  return (here.labels?.[0] ?? here).textContent.trim();
                }""");
    }

    @Test
    void unfoldsWhoSaysSo(Reader reader) {
        reader.opens("/?lab=meta&limit=1");
        Locator card = reader.page().locator(".claims").first();
        card.locator("summary").focus();
        assertThat(card.locator(".sides").isVisible()).isFalse();
        reader.page().keyboard().press("Enter");

        assertThat(card.locator(".sides").isVisible()).isTrue();
    }

    @Test
    void showsWhereItIs(Reader reader) {
        reader.opens("/").hits("Tab").hits("Tab");

        assertThat(reader.page().evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void choosesAndAsks(Reader reader) {
        reader.opens("/").field("lab").focus();
        reader.page().keyboard().type("Meta");
        reader.hits("Tab").hits("Tab");
        reader.page().keyboard().type("2025-06");
        reader.goes(() -> reader.hits("Enter"));

        assertThatPage(reader).isAt("/", "lab=meta", "since=2025-06");
    }
}
