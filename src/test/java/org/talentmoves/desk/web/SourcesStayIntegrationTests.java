package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.desk.web.Desk.miraMoves;
import static org.talentmoves.desk.web.Desk.page;
import static org.talentmoves.desk.web.Desk.submitted;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.researcher.Group;
import org.talentmoves.shared.FactId;

/** A source speaks of what it spoke of, whatever is added to the form around it. */
@EmptySite
class SourcesStayIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        newsroom.furnish();
        newsroom.researcher("juno-adeyemi", "Juno Adeyemi");
        newsroom.source("gazette", "The Gazette");
        desk = Desk.of(site, staff);
    }

    private List<String> cited(String fact) {
        return jdbc.sql("select slug from citation join source using (source_id) where fact_id = :fact order by slug")
                .param("fact", fact)
                .query(String.class)
                .list();
    }

    @Test
    void thoseOfAMoveSayNothingOfPayThatIsAdded() {
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        Browser.Sheet change = desk.change("m001").press("add pay_term").form();
        change = change.type("pay_term", 1, "pay", "up to $9m", "component", "total")
                .type("reason", "The Gazette has the sum.")
                .type("act", "COMPLETED")
                .press("add citation")
                .form();
        change.type("citation", 2, "source", "gazette", "basis", "unnamed_people", "says", "Up to 9.", "about", "pay");
        desk.approve(submitted(change));
        assertThat(cited("m001")).containsExactly("courier");
        assertThat(cited("o001")).containsExactly("gazette");
        assertThat(cited("p001")).containsExactly("gazette");
    }

    @Test
    void whatIsChosenStaysChosen() {
        Browser.Sheet one = miraMoves(desk.author());
        one.force(one.key("citation", 1) + ".about", "move");
        Browser.Sheet more = one.press("add pay_term").form();
        assertThat(more.typed(more.key("citation", 1) + ".about")).isEqualTo("move");
    }

    @Test
    void whatSpokeOfSomethingThatIsLeftOutIsAskedForAndDoesNotSpeakOfTheRest() {
        Browser.Sheet more = miraMoves(desk.author()).press("add pay_term").form();
        String term = more.key("pay_term", 1);
        String about = more.key("citation", 1) + ".about";
        Browser.Shown less = more.force(about, term).press("drop " + term);
        assertThat(less.form().typed(about)).isEqualTo(term);
        Browser.Shown refused = less.form().press("submit");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.words()).contains("What it spoke of was left out");
    }

    @Test
    void aRowOfAMemoThatIsHereAlreadyKeepsItsSourcesAndDays() {
        FactId offer = newsroom.offer("northwind", "juno-adeyemi", "halcyon", "2025-06");
        newsroom.moveAfter(offer, "juno-adeyemi", "2025-06-30/2025-07-14 hire halcyon>northwind");
        Browser.Sheet memo = memo();
        memo = memo.press("this " + memo.key("move", 2) + " m001").form();
        memo = memo.press("look").form();
        memo.type("act", "COMPLETED");
        long number = submitted(memo);
        row(number, 1);
        row(number, 2);
        assertThat(cited("m001")).containsExactly("courier", "gazette");
        assertThat(cited("m002")).containsExactly("gazette");
        assertThat(jdbc.sql("select offer_id || ' ' || effective_on from move where move_id = 'm001'")
                        .query(String.class)
                        .single())
                .isEqualTo("o001 2025-07-14");
    }

    @Test
    void thoseOfAllRowsOfAMemoStayWhenOneRowIsBroughtUpToDate() {
        newsroom.move("juno-adeyemi", "2025-06-30 hire halcyon>northwind");
        Browser.Sheet memo = memo();
        memo = memo.press("this " + memo.key("move", 2) + " m001").form().type("act", "COMPLETED");
        long number = submitted(memo);
        desk.approve(submitted(desk.change("m001").type("n1.role", "chief").type("reason", "Her post is known.")));
        Browser.Shown three = desk.author().open(page(number) + "/rebase");
        assertThat(three.words()).contains("gazette", "chief");
        three.sheet("form rebase").force("n3.role", "now").send();
        row(number, 1);
        row(number, 2);
        assertThat(cited("m001")).containsExactly("courier", "gazette");
        assertThat(cited("m002")).containsExactly("gazette");
        assertThat(jdbc.sql("select role from move where move_id = 'm001'")
                        .query(String.class)
                        .single())
                .isEqualTo("chief");
    }

    @Test
    void twoLinesOfOneSourceStayTwoWhenTheFactIsBroughtUpToDate() {
        newsroom.move("mira-okafor", "2025-06-30 hire halcyon>northwind");
        Browser.Sheet change = desk.change("m001")
                .press("add citation")
                .form()
                .press("add citation")
                .form();
        for (int line = 2; line <= 3; line++) {
            change.type("citation", line, "source", "gazette", "basis", "unnamed_people", "says", "Line " + line + ".");
        }
        long number = change.press("save").number();
        desk.approve(submitted(desk.change("m001").type("n1.role", "chief").type("reason", "Her post is known.")));
        desk.author()
                .open(page(number) + "/rebase")
                .sheet("form rebase")
                .force("n1.role", "now")
                .send();
        Browser.Sheet again = desk.author().form(page(number) + "/edit");
        assertThat(again.names().stream().filter(name -> name.endsWith(".says")).map(again::typed))
                .contains("Line 2.", "Line 3.");
    }

    @Test
    void anUnfinishedLineIsCalledMissingAndNotDouble() {
        Browser.Sheet sheet = miraMoves(desk.author()).press("add citation").form();
        sheet = sheet.press("add citation").form();
        Browser.Shown refused = sheet.press("submit");
        assertThat(refused.words()).contains("Source: This is needed.").doesNotContain("is given already");
    }

    @Test
    void everyRowOfAVeryLongMemoIsKept() {
        Browser.Sheet memo = desk.author().form("/desk/new/memo");
        for (int row = 10; row < 320; row++) {
            memo.fields().add("part", "n%d move %d - 0".formatted(row, row));
            memo.fields().add("n%d.researcher".formatted(row), "Person " + row);
        }
        assertThat(memo.press("drop n319").form().all("part")).noneMatch(part -> part.startsWith("n319 "));
        long number = memo.press("save").number();
        assertThat(jdbc.sql("select draft::text from proposal where proposal_id = :number")
                        .param("number", number)
                        .query(String.class)
                        .single())
                .contains("Person 10\"", "Person 319\"");
    }

    @Test
    void aMoveThatStandsInTwoRowsIsRefusedInPlainWords() {
        newsroom.move("juno-adeyemi", "2025-06-30 hire halcyon>northwind");
        Browser.Sheet memo = memo();
        memo = memo.press("this " + memo.key("move", 2) + " m001").form();
        memo = memo.type("move", 1, "researcher", "Juno Adeyemi")
                .press("this " + memo.key("move", 1) + " m001")
                .form();
        Browser.Shown refused = memo.type("act", "COMPLETED").press("submit");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.words()).contains("m001 stands in it twice; leave one of the two out.");
    }

    @Test
    void aGroupIsNotTurnedIntoOneOfItsMembers() {
        newsroom.moveOf(new Group("three engineers", null, null), "2025-06-30 hire >northwind");
        jdbc.sql("""
                        insert into move_member (move_id, position, researcher_id)
                        select 'm001', 0, researcher_id from researcher where slug = 'mira-okafor'""").update();
        Browser.Shown change = miraMoves(desk.author()).press("this n1 m001");
        assertThat(change.form().typed("n1.group_label")).isEqualTo("three engineers");
        assertThat(change.form().typed("n1.members")).isEqualTo("Mira Okafor (mira-okafor)");
        assertThat(change.form().typed("n1.researcher")).isEmpty();
        assertThat(change.form().typed("n1.from_lab")).isEmpty();
        assertThat(change.words()).as("what gave way").contains("Who Mira Okafor", "From Halcyon");
        assertThat(change.form().press("look").words()).contains("Who Mira Okafor", "From Halcyon");
    }

    private Browser.Sheet memo() {
        Browser.Sheet memo = desk.author().form("/desk/new/memo").type("reason", "The memo is public.");
        memo.type("citation", 1, "source", "gazette", "basis", "document_seen", "says", "It names both.");
        memo.type("move", 1, "researcher", "Mira Okafor", "to_lab", "Northwind", "announced_on", "June 2025");
        memo.type("move", 2, "researcher", "Juno Adeyemi", "to_lab", "Northwind", "announced_on", "June 2025");
        return memo.press("drop " + memo.key("move", 3)).form();
    }

    private void row(long number, int row) {
        Browser.Sheet sheet = desk.reviewer().open(page(number)).sheet(page(number) + "/approval");
        Browser.Shown answer = sheet.force("row", String.valueOf(row)).send();
        assertThat(answer.status()).as(answer.words()).isEqualTo(303);
    }
}
