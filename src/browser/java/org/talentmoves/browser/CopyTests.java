package org.talentmoves.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.browser.PageAssert.assertThatPage;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Taking a sentence away from the page of a fact. */
@BrowserTest
class CopyTests {

    @Test
    void copiesTheSentence(Reader reader) {
        reader.opens("/offers/o004");
        reader.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        reader.button("Copy sentence").click();

        assertThat(reader.page().locator(".copied:not(:empty)")).hasText("Copied.");
        assertThat(reader.page().evaluate("navigator.clipboard.readText()"))
                .isEqualTo(reader.page().locator("#full-en").textContent());
        reader.page().getByText("Cite this").click();
        reader.button("Copy: BibTeX").click();

        assertThat(reader.page().locator(".copied:not(:empty)")).hasCount(1);
        assertThat(reader.page().evaluate("navigator.clipboard.readText()"))
                .asString()
                .startsWith("@misc{talent-moves-o004-v1,");
        assertThatPage(reader).hasNoComplaint();
    }

    @Test
    void copiesWhereThereIsNoClipboard(Reader reader) {
        reader.through(Look.WIDE);
        reader.page().addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        reader.opens("/moves/m001");
        reader.button("Copy sentence").click();

        assertThat(reader.page().locator(".copied:not(:empty)")).hasText("Copied.");
        assertThat(reader.page().evaluate("getSelection().toString()"))
                .isEqualTo(reader.page().locator("#full-en").textContent());
    }

    @Test
    void selectsTheSentenceAtAClickWithoutScripts(Reader reader) {
        reader.through(Look.WITHOUT_SCRIPTS).opens("/moves/m001");

        assertThat(reader.page().locator("button.copy:visible")).hasCount(0);
        assertThat(reader.page().locator("#full-en")).hasCSS("user-select", "all");
        reader.page().getByText("Cite this").click();
        assertThat(reader.page().locator("#cite-bibtex")).isVisible();
    }

    @Test
    void fitsATelephone(Reader reader) {
        reader.through(Look.NARROW).opens("/zh/offers/o004");
        reader.page().locator(".takeaway summary").all().forEach(summary -> summary.click());

        assertThat((Boolean) reader.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
