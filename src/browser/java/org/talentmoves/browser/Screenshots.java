package org.talentmoves.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the README anew: {@code mvn -Pbrowser verify -Dtest=Screenshots}. */
@BrowserTest
class Screenshots {

    @Test
    void ofTheTimeline(Reader reader) {
        take("timeline.png", reader.opens("/?lab=meta&since=2025-06&payMin=10000000"));
    }

    /** The head of the page, its sentence and the rival accounts of the pay. */
    @Test
    void ofWhatIsContested(Reader reader) {
        reader.opens("/offers/o004");
        BoundingBox accounts = reader.page().locator("table.ledger").first().boundingBox();
        Clip upToThem = new Clip(0, 0, reader.page().viewportSize().width, accounts.y + accounts.height + 24);
        take("contested.png", reader, new ScreenshotOptions().setFullPage(true).setClip(upToThem));
    }

    private static void take(String picture, Reader reader) {
        take(picture, reader, new ScreenshotOptions());
    }

    private static void take(String picture, Reader reader, ScreenshotOptions options) {
        reader.page().screenshot(options.setPath(Path.of("src/docs/images", picture)));
    }
}
