package org.talentmoves.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Pages as they are printed. */
@BrowserTest
class PaperTests {

    @Test
    void leavesTheNavigationAway(Reader reader) {
        reader.opens("/?lab=meta&limit=5").onPaper();

        assertThat(reader.page().getByRole(AriaRole.NAVIGATION)).hasCount(0);
        assertThat(reader.field("lab")).isHidden();
        assertThat(reader.page().locator("li.entry").first()).isVisible();
    }

    @Test
    void namesItsOwnAddress(Reader reader) {
        reader.opens("/zh/offers/o004").onPaper();

        assertThat(reader.page().locator(".on-paper")).isVisible();
        assertThat(reader.page().locator(".on-paper")).containsText("/zh/offers/o004");
    }

    @Test
    void printsTheAddressesOfLinksAsFootnotes(Reader reader) {
        reader.opens("/offers/o004").onPaper();

        assertThat(reader.page().locator(".footnotes")).isVisible();
        assertThat(reader.page().locator(".footnotes li").first()).containsText("https://");
        assertThat(reader.page().locator(".footnotes li"))
                .hasCount(reader.page().locator("main a[rel~=external]").count());
    }

    @Test
    void isBlackOnWhiteByNightToo(Reader reader) {
        reader.opens("/about").atNight().onPaper();

        assertThat(reader.page().locator("html")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(reader.page().locator("h1")).hasCSS("color", "rgb(0, 0, 0)");
    }
}
