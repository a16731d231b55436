package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;

/** Who works at the desk in tests, each in a browser; invented moves as they write them. */
public record Desk(Browser author, Browser reviewer, Browser second, Browser contributor) {

    public static Desk of(MockMvcTester site, DeskStaff staff) {
        return new Desk(
                new Browser(site, staff.as(Role.EDITOR)),
                new Browser(site, staff.as(Role.REVIEWER)),
                new Browser(site, staff.as(Role.ADMINISTRATOR)),
                new Browser(site, staff.as(Role.CONTRIBUTOR)));
    }

    /** Mira Okafor goes from Halcyon to Northwind, says The Courier. */
    public static Browser.Sheet miraMoves(Browser author) {
        return author.form("/desk/new/move")
                .type(
                        "move",
                        1,
                        "researcher",
                        "Mira Okafor",
                        "from_lab",
                        "Halcyon",
                        "to_lab",
                        "Northwind",
                        "announced_on",
                        "30 June 2025")
                .type("citation", 1, "source", "courier", "basis", "unnamed_people", "says", "Two people say so.")
                .type("reason", "The Courier reports it.");
    }

    /** Submits it and returns its number. */
    public static long submitted(Browser.Sheet sheet) {
        return submitted(sheet.press("submit"));
    }

    public static long submitted(Browser.Shown answer) {
        assertThat(answer.location()).as(answer.words()).matches(".*/desk/proposals/\\d+");
        return answer.number();
    }

    public static String page(long proposal) {
        return "/desk/proposals/" + proposal;
    }

    public Browser.Shown approve(long proposal) {
        return approve(reviewer, proposal);
    }

    /** Opens the proposal and approves it. */
    public static Browser.Shown approve(Browser reviewer, long proposal) {
        return reviewer.open(page(proposal)).sheet(page(proposal) + "/approval").send();
    }

    /** The form in which something public is changed. */
    public Browser.Sheet change(String subject) {
        return author.form("/desk/change?subject=" + subject).type("act", "CORRECTED");
    }
}
