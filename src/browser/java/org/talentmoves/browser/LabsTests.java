package org.talentmoves.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of labs on a telephone. */
@BrowserTest
class LabsTests {

    @Test
    void sortsInOneLine(Reader reader) {
        reader.through(Look.NARROW).opens("/labs");
        Locator heads = reader.page().locator(".balances thead th:visible");

        assertThat(heads.count()).isEqualTo(4);
        assertThat(heads.all().stream().map(head -> head.boundingBox().y).distinct())
                .hasSize(1);
    }

    @Test
    void keepsWhatIsLeftOutOnTheEdgesOfTheRow(Reader reader) {
        reader.through(Look.NARROW).opens("/labs");
        Locator row = reader.page().locator(".balances tbody tr").first();
        List<Locator> aside = row.locator(".aside").all();

        assertThat(aside).hasSize(2);
        assertThat(aside.get(0).boundingBox().x).isEqualTo(row.boundingBox().x);
        assertThat(aside.get(0).boundingBox().y).isEqualTo(aside.get(1).boundingBox().y);
        assertThat(aside.get(0).evaluate("each => getComputedStyle(each).textAlign"))
                .isEqualTo("left");
    }
}
