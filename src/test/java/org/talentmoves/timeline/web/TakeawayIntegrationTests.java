package org.talentmoves.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.PageAssert.assertThatPage;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.talentmoves.StarterSite;
import tools.jackson.databind.json.JsonMapper;

/** What a reader takes away from the page of a fact, and the version that they cite. */
@StarterSite
class TakeawayIntegrationTests {

    private static final String DENIED =
            "Lucas Beyer, Mark Zuckerberg (Meta) and Meta's technology chief deny it on record";

    @Autowired
    private MockMvcTester site;

    @Test
    void isASentenceInBothLanguagesThatOfThePageFirst() {
        assertThatPage(site, "/offers/o004")
                .section("sentence")
                .showsInOrder("Meta made offers to OpenAI staff, about June 2025", DENIED, "据两个独立源头", "公开否认");
        assertThatPage(site, "/zh/offers/o004")
                .section("sentence")
                .showsInOrder("据两个独立源头", "公开否认", "Meta made offers to OpenAI staff", DENIED);
    }

    @Test
    void standsNearTheTop() {
        assertThatPage(site, "/offers/o004")
                .showsInOrder("In a sentence", "Cite this", "BibTeX", "Status", "The package");
    }

    @Test
    void linksToTheVersionWithTheHost() {
        assertThatPage(site, "/zh/moves/m001")
                .linksTo("http://localhost/zh/moves/m001?version=1")
                .linksTo("/zh/moves/m001/cite/bibtex?version=1");
    }

    @ParameterizedTest
    @CsvSource({
        "plain,text/plain;charset=UTF-8,txt",
        "sentence,text/plain;charset=UTF-8,sentence.txt",
        "bibtex,application/x-bibtex;charset=UTF-8,bib",
        "csl-json,application/vnd.citationstyles.csl+json,json"
    })
    void isAFileOfEachForm(String form, String type, String extension) throws Exception {
        MvcTestResult answer = ask("/offers/o004/cite/" + form + "?version=1");

        assertThat(answer).hasStatusOk().hasHeader("Content-Type", type);
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"talent-moves-o004-v1." + extension + "\"");
        assertThat(answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("http://localhost/offers/o004?version=1", "contested");
    }

    @Test
    void isATextOfAllFormsForWhoeverHasNoScript() throws Exception {
        assertThatPage(site, "/offers/o004")
                .section("sentence")
                .shows("A click on a sentence selects all of it")
                .linksTo("/offers/o004/cite/sentence?version=1");
        String text = ask("/zh/offers/o004/cite/sentence?version=1")
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("据两个独立源头")
                .contains("\n\n据Sam Altman（OpenAI）和WIRED称，", "[1]", "查阅于")
                .contains("\n\nMeta made offers to OpenAI staff", "accessed ")
                .endsWith("http://localhost/zh/offers/o004?version=1\n");
    }

    @Test
    void isInTheLanguageOfItsAddress() throws Exception {
        assertThat(ask("/zh/moves/m002/cite/csl-json")
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("毕树超", "人才去向");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/moves/m001",
                "/zh/moves/m001",
                "/moves/m001/cite/plain",
                "/api/v1/moves/m001",
                "/api/v1/timeline/m001"
            })
    void isOfTheVersionAskedFor(String address) {
        assertThat(ask(address + "?version=1")).hasStatusOk();
        assertThat(ask(address + "?version=2")).hasStatus(404);
        for (String unreadable : new String[] {"0", "-1", "one", "1.0", "9999999999"}) {
            assertThat(ask(address + "?version=" + unreadable)).hasStatus(400);
        }
    }

    @Test
    void saysWhichVersionIsHere() {
        assertThatPage(site, "/moves/m001?version=2")
                .hasStatus(404)
                .shows("There is no version 2 of m001; version 1 is the latest.");
        assertThatPage(site, "/zh/moves/m001?version=2").hasStatus(404).shows("第1版");
    }

    @Test
    void saysOfWhichDayItTells() throws Exception {
        assertThatPage(site, "/offers/o004?reportedBy=2025-06-18")
                .section("sentence")
                .shows("As reported by 18 June 2025: Meta made offers", "截至2025年6月18日的报道：")
                .showsNot(DENIED)
                .linksTo("http://localhost/offers/o004?version=1&reportedBy=2025-06-18")
                .linksTo("/offers/o004/cite/plain?version=1&reportedBy=2025-06-18");
        assertThat(ask("/offers/o004/cite/plain?version=1&reportedBy=2025-06-18")
                        .getResponse()
                        .getContentAsString())
                .contains("As reported by 18 June 2025: ", "/offers/o004?version=1&reportedBy=2025-06-18");
        assertThat(ask("/zh/offers/o004/cite/bibtex?reportedBy=2025-06-18")
                        .getResponse()
                        .getContentAsString())
                .startsWith("@misc{talent-moves-o004-v1-by-2025-06-18-zh,");
        assertThat(ask("/api/v1/offers?reportedBy=2025-06-18&limit=1")
                        .getResponse()
                        .getContentAsString())
                .contains("\"short\":\"As reported by 18 June 2025: ");
    }

    @Test
    void isNoFileOfAnotherFormOrFact() {
        assertThat(ask("/moves/m001/cite/word")).hasStatus(404);
        assertThat(ask("/moves/o004/cite/plain")).hasStatus(404);
    }

    @Test
    void isInTheApi() throws Exception {
        var one = new JsonMapper()
                .readTree(ask("/api/v1/offers/o004").getResponse().getContentAsString());
        assertThat(one.at("/sentences/en/full").asString()).contains(DENIED);
        assertThat(one.at("/sentences/zh/note").asString()).contains("\n[1] ", "（UTC）。");
        var list = new JsonMapper()
                .readTree(ask("/api/v1/offers?limit=1").getResponse().getContentAsString());
        assertThat(list.at("/items/0/sentences/en").propertyNames()).containsExactly("short", "full");
    }

    private MvcTestResult ask(String address) {
        return site.get().uri(URI.create(address)).exchange();
    }
}
