package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.desk.web.Desk.approve;
import static org.talentmoves.desk.web.Desk.miraMoves;
import static org.talentmoves.desk.web.Desk.page;
import static org.talentmoves.desk.web.Desk.submitted;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.account.Role;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;

/** Where nobody else is there, whoever may decide decides on what is their own; the history says so. */
@EmptySite
@TestPropertySource(properties = "talentmoves.editorial.four-eyes=false")
class NewsroomOfOneIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Revisions revisions;

    @Autowired
    private MockMvcTester site;

    @BeforeEach
    void openTheDesk() {
        newsroom.furnish();
    }

    @Test
    void publishesWithoutAReviewer() {
        Browser alone = new Browser(site, staff.as(Role.REVIEWER));
        long number = submitted(miraMoves(alone));
        assertThat(approve(alone, number).location()).isEqualTo(page(number));
        Occasion occasion = revisions.of(Subject.read("m001")).get(0).occasion();
        assertThat(occasion.editor()).extracting(Signature::name).isEqualTo("Reviewer");
        assertThat(occasion.reviewer()).isNull();
    }

    @Test
    void doesNotLetEditorsDecide() {
        Browser editor = new Browser(site, staff.as(Role.EDITOR));
        long number = submitted(miraMoves(editor));
        assertThat(editor.open(page(number)).html()).doesNotContain("/approval\"");
        assertThat(editor.send(page(number) + "/approval", "version", "1").status())
                .isEqualTo(403);
    }
}
