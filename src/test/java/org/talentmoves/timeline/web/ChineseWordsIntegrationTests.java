package org.talentmoves.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.StarterSite;

/** Usual roles and posts are told in the language of a page; what stays in English is marked as English. */
@StarterSite
class ChineseWordsIntegrationTests {

    @Autowired
    private MockMvcTester site;

    @Test
    void tellUsualRoles() {
        assertThatPage(site, "/zh/researchers/barret-zoph").shows("首席技术官、联合创始人").showsNot("CTO, co-founder");
        assertThatPage(site, "/researchers/barret-zoph").shows("CTO, co-founder");
    }

    @Test
    void markARoleThatStaysInEnglish() {
        assertThat(site.get().uri("/zh/moves/m001"))
                .bodyText()
                .contains("<span lang=\"en\">researcher (AI reasoning)</span>");
    }

    @Test
    void tellWhoSpeaks() {
        assertThatPage(site, "/zh/offers/o004").shows("Meta技术负责人，公开表示").showsNot("一方（Meta's technology chief）");
        assertThatPage(site, "/zh/offers/o004").section("sentence").shows("Meta技术负责人公开否认");
        assertThatPage(site, "/offers/o004").shows("Meta's technology chief, on record");
    }
}
