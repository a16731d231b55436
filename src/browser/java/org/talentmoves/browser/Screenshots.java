package org.talentmoves.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the README anew: {@code mvn -Pbrowser verify -Dtest=Screenshots}. */
@BrowserTest
class Screenshots {

    @Test
    void ofTheTimeline(Reader reader) {
        take("timeline.png", reader.opens("/?lab=meta&since=2025-06&payMin=10000000"));
    }

    @Test
    void ofAContestedOfferByNight(Reader reader) {
        take("offer-dark.png", reader.opens("/offers/o004").atNight());
    }

    private static void take(String picture, Reader reader) {
        reader.page().screenshot(new ScreenshotOptions().setPath(Path.of("src/docs/images", picture)));
    }
}
