package org.talentmoves.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.browser.PageAssert.assertThatPage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The filter of the timeline, with and without scripts. */
@BrowserTest
class FilterTests {

    private static final String[] META_FOR_MUCH = {"m057", "m025", "o032", "o023", "o004", "o035", "o030", "o029"};

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "WITHOUT_SCRIPTS"})
    void findsWhatMetaPaidSinceJune(Look look, Reader reader) {
        asksWhatMetaPaidSinceJune(reader.through(look));

        assertThatPage(reader)
                .isAt("/", "lab=meta", "since=2025-06", "payMin=100000000")
                .hasFound("8 facts")
                .lists(META_FOR_MUCH)
                .hasNoComplaint();
    }

    @Test
    void isItsAddress(Reader reader) {
        reader.opens("/?lab=meta&since=2025-06&payMin=100000000");

        assertThatPage(reader)
                .lists(META_FOR_MUCH)
                .keeps("lab", "meta")
                .keeps("since", "2025-06")
                .keeps("payMin", "100000000");
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "WITHOUT_SCRIPTS"})
    void comesBackWithTheBackButton(Look look, Reader reader) {
        asksWhatMetaPaidSinceJune(reader.through(look));
        assertThatPage(reader).hasFound("8 facts");
        reader.goesBack();

        assertThatPage(reader).isAt("/").hasFound("269 facts").keeps("lab", "").hasNoComplaint();
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "WITHOUT_SCRIPTS"})
    void isTakenAwayByOneLink(Look look, Reader reader) {
        asksWhatMetaPaidSinceJune(reader.through(look));
        reader.follows("all facts");

        assertThatPage(reader).isAt("/").hasFound("269 facts");
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "WITHOUT_SCRIPTS"})
    void keepsWhatWasTypedThoughItIsRefused(Look look, Reader reader) {
        reader.through(look).opens("/");
        reader.types("since", "soon").types("payMin", "100000000").presses("Show");

        assertThatPage(reader)
                .isAt("/", "since=soon", "payMin=100000000")
                .hasFound("Nothing was looked up")
                .says("write a year, a month or a day")
                .keeps("since", "soon")
                .keeps("payMin", "100000000")
                .hasNoComplaint();
        assertThat(reader.field("since").getAttribute("aria-invalid")).isEqualTo("true");
    }

    @Test
    void saysWhenNothingMatches(Reader reader) {
        reader.opens("/?text=nobody+of+this+name");

        assertThatPage(reader).hasFound("0 facts").says("No fact matches").lists();
    }

    @Test
    void loadsNoPageAnewWhereScriptsRun(Reader reader) {
        reader.opens("/").page().evaluate("document.body.dataset.before = 'here'");
        reader.chooses("lab", "meta").presses("Show");

        assertThatPage(reader).isAt("/", "lab=meta").keeps("lab", "meta");
        assertThat(reader.page().evaluate("document.body.dataset.before")).isEqualTo("here");
    }

    @Test
    void keepsTheKeyboardWhereItWas(Reader reader) {
        reader.opens("/").types("since", "2025-06").goes(() -> reader.hits("Enter"));
        assertThatPage(reader).isAt("/", "since=2025-06").hasFound("facts").isFocusedOn(reader.field("since"));
        reader.types("until", "2025-07").presses("Show");

        assertThatPage(reader).isAt("/", "since=2025-06", "until=2025-07").isFocusedOn(reader.button("Show"));
    }

    @Test
    void goesAlongIntoTheOtherLanguage(Reader reader) {
        reader.opens("/").chooses("lab", "meta").presses("Show");
        assertThatPage(reader).isAt("/", "lab=meta");
        reader.follows("中文");

        assertThatPage(reader).isAt("/zh/", "lab=meta").keeps("lab", "meta");
    }

    @ParameterizedTest
    @EnumSource(names = {"WIDE", "WITHOUT_SCRIPTS"})
    void leadsToTheSameFactsForPrograms(Look look, Reader reader) {
        reader.through(look).opens("/?lab=meta&payMin=100000000").follows("JSON");

        assertThatPage(reader).isAt("/api/v1/timeline", "lab=meta", "payMin=100000000");
        assertThat(reader.page().content()).contains("\"m057\"");
    }

    @Test
    void unfoldsOnATelephone(Reader reader) {
        reader.through(Look.NARROW).opens("/");
        reader.page().locator(".fold > summary").click();
        reader.chooses("lab", "meta").presses("Show");

        assertThatPage(reader).isAt("/", "lab=meta");
        assertThat(reader.page().locator(".fold > summary").textContent()).contains("Meta");
    }

    private static void asksWhatMetaPaidSinceJune(Reader reader) {
        reader.opens("/");
        reader.chooses("lab", "meta")
                .types("since", "2025-06")
                .types("payMin", "100000000")
                .presses("Show");
    }
}
