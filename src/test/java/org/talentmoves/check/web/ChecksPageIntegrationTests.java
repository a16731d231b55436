package org.talentmoves.check.web;

import static org.talentmoves.PageAssert.assertThatPage;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.source.Report;

@EmptySite
class ChecksPageIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private MockMvcTester site;

    @BeforeEach
    void begin() {
        newsroom.clear();
        newsroom.lab("northwind", "Northwind");
        newsroom.lab("halcyon", "Halcyon");
        newsroom.researcher("ada-lin", "Ada Lin", "林雅达");
        newsroom.move("ada-lin", "2024-05 departure northwind>");
        newsroom.move("ada-lin", "2024-07-03 hire >northwind");
    }

    @Test
    void showsEveryCheckWithWhatItFound() {
        assertThatPage(site, "/checks")
                .hasStatus(200)
                .shows(
                        "Leaves before joining",
                        "Ada Lin left Northwind (May 2024) before the first joining that is known")
                .shows("Relays in a circle", "none");
    }

    @Test
    void showsOneCheck() {
        assertThatPage(site, "/checks?check=leaves_before_joining&utm_source=letter")
                .hasStatus(200)
                .shows("Ada Lin left Northwind", "1 finding", "All checks")
                .showsNot("Relays in a circle");
    }

    @Test
    void showsSeveralChecks() {
        for (String asked : List.of("leaves_before_joining,relay_loop", "leaves_before_joining&check=relay_loop")) {
            assertThatPage(site, "/checks?check=" + asked)
                    .hasStatus(200)
                    .shows("Leaves before joining", "Relays in a circle", "Ada Lin left Northwind")
                    .showsNot("The same move twice");
        }
    }

    @Test
    void showsTheFirstFindingsOfManyAndLeadsToAll() {
        Report[] reports = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> newsroom.supports("courier-" + n))
                .toArray(Report[]::new);
        newsroom.milestone("northwind", "2025", "A team.", reports);
        String all = "findings of this check";
        assertThatPage(site, "/checks").hasStatus(200).shows("(courier-1)", all).showsNot("(courier-9)");
        assertThatPage(site, "/checks?check=source_without_title")
                .hasStatus(200)
                .shows("(courier-9)")
                .showsNot(all);
    }

    @Test
    void saysWhatCannotBeJudged() {
        newsroom.move("ada-lin", "2025 hire >northwind", newsroom.supports("courier"), newsroom.denies("undated"));
        assertThatPage(site, "/checks").hasStatus(200).shows("cannot be judged");
        assertThatPage(site, "/zh/checks").hasStatus(200).shows("无法核对");
    }

    @Test
    void saysThatACheckFoundNothing() {
        assertThatPage(site, "/checks?check=relay_loop").hasStatus(200).shows("0 findings", "Nothing found.");
    }

    @Test
    void speaksChinese() {
        assertThatPage(site, "/zh/checks").hasStatus(200).shows("林雅达离开Northwind（2024年5月）早于已知的首次加入");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatPage(site, "/checks?check=nothing").hasStatus(400).shows("same_move_twice");
        assertThatPage(site, "/checks?lab=northwind").hasStatus(400);
    }
}
