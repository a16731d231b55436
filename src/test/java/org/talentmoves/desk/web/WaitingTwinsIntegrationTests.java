package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.desk.web.Desk.submitted;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.database.Statements;
import org.talentmoves.desk.SampleDrafts;
import org.talentmoves.desk.WaitingTwins;

/** Whoever writes is told of proposals that wait and may be about the same, whatever their words. */
@EmptySite
@Import(Statements.Recording.class)
class WaitingTwinsIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private WaitingTwins twins;

    @Autowired
    private DataSource database;

    @Autowired
    private MockMvcTester site;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        newsroom.clear();
        newsroom.part("halcyon", "Halcyon", "海尔赛恩", null);
        newsroom.lab("northwind", "Northwind");
        newsroom.lab("aurora", "Aurora");
        newsroom.researcher("mira-okafor", "Mira Okafor", "米拉");
        newsroom.researcher("juno-adeyemi", "Juno Adeyemi");
        newsroom.source("courier", "The Courier");
        newsroom.source("gazette", "The Gazette");
        desk = Desk.of(site, staff);
    }

    private String told(String who, String from, String to, String when, String source) {
        Browser.Sheet typing = desk.contributor().form("/desk/new/move");
        typing.type("move", 1, "researcher", who, "from_lab", from, "to_lab", to, "announced_on", when);
        return typing.type("citation", 1, "source", source).press("look").words();
    }

    @ParameterizedTest
    @CsvSource({
        "Mira Okafor, '', Northwind, July 2025, gazette",
        "Mira Okafor, '', '', 30 June 2025, gazette",
        "米拉, '', Aurora, mid-2025, ''",
        "Mira Okafor, 海尔赛恩, '', May 2024, ''",
        "mira-okafor, '', northwind, '', ''",
        "M. Okafor, Halcyon, Northwind, June 2025, ''",
        "M. Okafor, '', '', 2024, https://example.org/courier/",
    })
    void areToldOfWhatMayBeTheSame(String who, String from, String to, String when, String source) {
        long waiting = submitted(Desk.miraMoves(desk.author()));
        assertThat(told(who, from, to, when, source)).contains("Proposal " + waiting + " waits");
    }

    @ParameterizedTest
    @CsvSource({
        "Mira Okafor, '', Aurora, May 2024, gazette",
        "Juno Adeyemi, Halcyon, Northwind, 30 June 2025, courier",
        "M. Okafor, '', Northwind, 30 June 2025, gazette",
        "M. Okafor, Halcyon, Northwind, May 2024, gazette",
    })
    void areNotToldOfWhatIsAnother(String who, String from, String to, String when, String source) {
        submitted(Desk.miraMoves(desk.author()));
        assertThat(told(who, from, to, when, source)).doesNotContain("waits and may be");
    }

    @Test
    void areToldOfWhoeverIsInAGroup() {
        Browser.Sheet group = desk.author().form("/desk/new/group").type("reason", "All go.");
        group.type("move", 1, "group_label", "Two of Halcyon", "members", "Mira Okafor\nJuno Adeyemi", "headcount", "2")
                .type("move", 1, "to_lab", "Northwind", "announced_on", "July 2018", "kind", "hire")
                .type("citation", 1, "source", "courier", "basis", "unnamed_people", "says", "They say so.");
        long number = submitted(group);
        Browser.Shown told = desk.second()
                .form("/desk/new/move")
                .type("move", 1, "researcher", "Juno Adeyemi", "to_lab", "Northwind", "announced_on", "July 2018")
                .press("look");
        assertThat(told.html()).contains("/desk/proposals/" + number);
    }

    @Test
    void areToldOfSomebodyWhoIsInNoListYet() {
        Browser.Sheet sheet = Desk.miraMoves(desk.author()).type("n1.researcher", "Zed Quux");
        long waiting = submitted(sheet.press("enter n1 researcher").form());
        assertThat(told("zed quux", "", "Northwind", "2025", "")).contains("Proposal " + waiting + " waits");
    }

    @Test
    void areNeverToldOfDrafts() {
        Desk.miraMoves(desk.author()).press("save");
        assertThat(told("Mira Okafor", "Halcyon", "Northwind", "30 June 2025", "courier"))
                .doesNotContain("waits and may be");
    }

    @Test
    void areToldInAsManyStatementsHoweverManyWait() {
        submitted(Desk.miraMoves(desk.author()));
        int of = statements();
        submitted(Desk.miraMoves(desk.author()).type("n1.announced_on", "July 2025"));
        submitted(Desk.miraMoves(desk.author()).type("n1.announced_on", "August 2025"));
        assertThat(statements()).isEqualTo(of).isEqualTo(2);
    }

    private int statements() {
        return Statements.of(database)
                .during(() -> twins.of(SampleDrafts.miraMoves().made(), null))
                .size();
    }
}
