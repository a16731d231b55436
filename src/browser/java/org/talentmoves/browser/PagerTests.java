package org.talentmoves.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.browser.PageAssert.assertThatPage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way through the whole timeline. */
@BrowserTest
class PagerTests {

    private static final String OLDER = "Older →";
    private static final String NEWER = "← Newer";

    @Test
    void reachesEveryFactOnceAndComesBackTheSameWay(Reader reader) {
        List<List<String>> there = pages(reader.opens("/"), OLDER);
        List<List<String>> back = pages(reader, NEWER);
        Collections.reverse(back);

        assertThat(there.stream().flatMap(List::stream)).hasSize(269).doesNotHaveDuplicates();
        assertThat(back).isEqualTo(there);
        assertThatPage(reader).linksNot(NEWER).hasNoComplaint();
    }

    private static List<List<String>> pages(Reader reader, String direction) {
        List<List<String>> pages = new ArrayList<>(List.of(reader.facts()));
        while (reader.link(direction).count() > 0) {
            pages.add(reader.follows(direction).facts());
        }
        return pages;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/researchers?limit=60", "/sources?limit=60"})
    void leadsThroughAnAlphabetAndBack(String address, Reader reader) {
        List<String> first = rows(reader.opens(address));
        List<String> second = rows(reader.follows("Next →"));
        List<String> third = rows(reader.follows("Next →"));

        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat(third).isNotEmpty().doesNotContainAnyElementsOf(second);
        assertThat(rows(reader.follows("← Previous"))).isEqualTo(second);
        assertThat(rows(reader.follows("← Previous"))).isEqualTo(first);
        assertThatPage(reader).linksNot("← Previous").links("Next →");
    }

    private static List<String> rows(Reader reader) {
        return reader.page().locator("main table tbody th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void runsFromTheNewestToTheOldest(Reader reader) {
        List<String> days = new ArrayList<>(days(reader.opens("/")));
        while (reader.link(OLDER).count() > 0) {
            days.addAll(days(reader.follows(OLDER)));
        }

        assertThat(days).isSortedAccordingTo(Collections.reverseOrder(PagerTests::compareAsFarAsBothSay));
    }

    private static List<String> days(Reader reader) {
        return reader.page().locator("li.entry > .gutter time").all().stream()
                .map(time -> time.getAttribute("datetime"))
                .toList();
    }

    /** 2025 and 2025-06 do not say which is earlier. */
    private static int compareAsFarAsBothSay(String one, String other) {
        int both = Math.min(one.length(), other.length());
        return one.substring(0, both).compareTo(other.substring(0, both));
    }

    @Test
    void keepsTheFilter(Reader reader) {
        reader.opens("/?lab=meta&as=joined&limit=5");
        List<String> first = reader.facts();
        reader.follows(OLDER);

        assertThat(reader.parameters()).contains("lab=meta", "as=joined", "limit=5");
        assertThat(reader.facts()).hasSize(5).doesNotContainAnyElementsOf(first);
    }
}
