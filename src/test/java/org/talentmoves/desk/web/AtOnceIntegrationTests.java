package org.talentmoves.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.desk.web.Desk.approve;
import static org.talentmoves.desk.web.Desk.miraMoves;
import static org.talentmoves.desk.web.Desk.page;
import static org.talentmoves.desk.web.Desk.submitted;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.DeskStaff;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.intake.CsvFiles;
import org.talentmoves.intake.Imports;

/** What becomes of work that several people do at the same moment; nothing that anybody wrote is lost. */
@EmptySite
class AtOnceIntegrationTests {

    private static final int TIMES = 6;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private DeskStaff staff;

    @Autowired
    private Imports imports;

    @Autowired
    private Revisions revisions;

    @Autowired
    private MockMvcTester site;

    @Autowired
    private JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void openTheDesk() {
        newsroom.furnish();
        desk = Desk.of(site, staff);
    }

    @RepeatedTest(TIMES)
    void oneOfTwoReviewersApprovesAProposal() throws Exception {
        long number = submitted(miraMoves(desk.author()));
        Browser.Sheet one = approval(desk.reviewer(), number);
        Browser.Sheet other = approval(desk.second(), number);
        List<Browser.Shown> answers = atOnce(one::send, other::send);
        assertThat(answers).extracting(Browser.Shown::status).containsExactlyInAnyOrder(303, 409);
        assertThat(facts()).containsExactly("m001");
        assertThat(states()).containsExactly("APPROVED");
        assertThat(revisions.of(Subject.read("m001"))).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void oneOfTwoChangesOfOneVersionIsPublishedAndTheOtherIsToldAndKept() throws Exception {
        approve(desk.reviewer(), submitted(miraMoves(desk.author())));
        long role = submitted(
                desk.change("m001").type("n1.role", "chief “scientist”").type("reason", "Her post."));
        long day = submitted(
                desk.change("m001").type("n1.note", "It was a Tuesday.").type("reason", "Its day."));
        Browser.Sheet one = approval(desk.reviewer(), role);
        Browser.Sheet other = approval(desk.second(), day);
        List<Browser.Shown> answers = atOnce(one::send, other::send);
        assertThat(answers).extracting(Browser.Shown::status).containsExactlyInAnyOrder(303, 409);
        assertThat(states()).containsExactlyInAnyOrder("APPROVED", "APPROVED", "SUBMITTED");
        assertThat(revisions.version(Subject.read("m001"))).isEqualTo(2);
        long left = answers.get(0).status() == 409 ? role : day;
        assertThat(desk.author().open(page(left)).words())
                .contains(left == role ? "chief “scientist”" : "It was a Tuesday.")
                .contains("The fact was changed since this was written");
        assertThat(desk.author().open(page(left) + "/rebase").words())
                .contains(left == role ? "chief “scientist”" : "It was a Tuesday.");
    }

    @RepeatedTest(TIMES)
    void aRetractionAndAChangeOfOneVersionAreNotBothPublished() throws Exception {
        approve(desk.reviewer(), submitted(miraMoves(desk.author())));
        long role = submitted(desk.change("m001").type("n1.role", "chief").type("reason", "Her post."));
        long retraction = submitted(desk.author()
                .open("/desk/retraction?subject=m001")
                .sheet("/desk/retraction")
                .force("reason", "It was a hoax.")
                .send());
        Browser.Sheet one = approval(desk.reviewer(), role);
        Browser.Sheet other = approval(desk.second(), retraction);
        List<Browser.Shown> answers = atOnce(one::send, other::send);
        assertThat(answers).extracting(Browser.Shown::status).containsExactlyInAnyOrder(303, 409);
        assertThat(revisions.of(Subject.read("m001")))
                .extracting(Revision::version)
                .containsExactly(2, 1);
    }

    @RepeatedTest(TIMES)
    void aRetractionThatIsSentTwiceAtOnceIsOneProposal() throws Exception {
        approve(desk.reviewer(), submitted(miraMoves(desk.author())));
        Browser.Sheet form = desk.author()
                .open("/desk/retraction?subject=m001")
                .sheet("/desk/retraction")
                .force("reason", "It was a hoax.");
        List<Browser.Shown> answers = atOnce(form::send, form::send);
        assertThat(answers).extracting(Browser.Shown::status).containsExactly(303, 303);
        assertThat(answers.get(0).number()).isEqualTo(answers.get(1).number());
        assertThat(states()).containsExactlyInAnyOrder("APPROVED", "SUBMITTED");
    }

    @RepeatedTest(TIMES)
    void oneOfTwoWindowsSavesADraftAndTheOtherShowsBothTexts() throws Exception {
        long number = miraMoves(desk.author()).press("save").number();
        Browser.Sheet one = desk.author().form(page(number) + "/edit").type("n1.role", "chief “scientist”");
        Browser.Sheet other = desk.author().form(page(number) + "/edit").type("n1.role", "head of <all>");
        List<Browser.Shown> answers = atOnce(() -> one.press("save"), () -> other.press("save"));
        assertThat(answers).extracting(Browser.Shown::status).containsExactlyInAnyOrder(303, 409);
        Browser.Shown stale = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(stale.words()).contains("Saved by somebody else");
        boolean isOther = stale.form().typed("n1.role").equals("head of <all>");
        assertThat(stale.form().typed("n1.role")).isEqualTo(isOther ? "head of <all>" : "chief “scientist”");
        assertThat(stale.words()).contains(isOther ? "chief “scientist”" : "head of <all>");
        Browser.Shown again = stale.form().press("overwrite");
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.follow().form().typed("n1.role"))
                .isEqualTo(stale.form().typed("n1.role"));
    }

    @RepeatedTest(TIMES)
    void whatAnAuthorSavesWhileItIsApprovedIsNotLost() throws Exception {
        long number = submitted(miraMoves(desk.author()));
        Browser.Sheet editing = desk.author().form(page(number) + "/edit").type("n1.role", "chief “scientist”");
        Browser.Sheet approving = approval(desk.reviewer(), number);
        List<Browser.Shown> answers = atOnce(() -> editing.press("save"), approving::send);
        assertThat(answers).extracting(Browser.Shown::status).containsExactlyInAnyOrder(303, 409);
        Browser.Shown saved = answers.get(0);
        if (saved.status() == 303) {
            assertThat(states()).containsExactly("SUBMITTED");
            assertThat(desk.author().form(page(number) + "/edit").typed("n1.role"))
                    .isEqualTo("chief “scientist”");
        } else {
            assertThat(states()).containsExactly("APPROVED");
            assertThat(saved.form().typed("n1.role")).isEqualTo("chief “scientist”");
        }
    }

    /** It is decided while it is edited; whatever the author presses then, the text stays in the form. */
    @Test
    void whatIsSavedAfterTheDecisionStaysInTheForm() {
        long number = submitted(miraMoves(desk.author()));
        Browser.Sheet editing = desk.author().form(page(number) + "/edit").type("n1.role", "chief “scientist”");
        approve(desk.reviewer(), number);
        Browser.Shown stale = editing.press("save");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.form().typed("n1.role")).isEqualTo("chief “scientist”");
        assertThat(stale.words()).contains("was decided while you were writing");
        Browser.Shown again = stale.form().press("save");
        assertThat(again.number()).as("another proposal").isGreaterThan(number);
        assertThat(again.follow().form().typed("n1.role")).isEqualTo("chief “scientist”");
        assertThat(facts()).containsExactly("m001");
        assertThat(states()).containsExactly("APPROVED", "DRAFT");
    }

    /** The second is told that the lab is there by now, and keeps its text. */
    @RepeatedTest(TIMES)
    void aNewLabIsEnteredOnceAndNoTextAboutItIsLost() throws Exception {
        long one = submitted(toAurora("Seen in Paris."));
        long other = submitted(toAurora("Seen in Oslo."));
        Browser.Sheet first = approval(desk.reviewer(), one);
        Browser.Sheet second = approval(desk.second(), other);
        List<Browser.Shown> answers = atOnce(first::send, second::send);
        assertThat(answers)
                .extracting(Browser.Shown::status)
                .containsOnlyOnce(303)
                .containsAnyOf(400, 409);
        assertThat(jdbc.sql("select count(*) from lab where name = 'Aurora'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(states()).containsExactlyInAnyOrder("APPROVED", "SUBMITTED");
        boolean isFirst = answers.get(0).status() == 303;
        Browser.Shown waiting = desk.author().open(page(isFirst ? other : one));
        assertThat(waiting.words())
                .contains(isFirst ? "Seen in Oslo." : "Seen in Paris.")
                .contains("Already here?", "it has the same name");
        Browser.Sheet open = desk.author().form(page(isFirst ? other : one) + "/edit");
        Browser.Shown same = open.press("this " + open.key("lab", 1) + " lab/aurora");
        assertThat(same.words()).as("what is there, and what was typed").contains("Seen in Oslo.", "Seen in Paris.");
        assertThat(same.form().press("submit").status()).as("is it m001?").isEqualTo(400);
        same.form().press("another n1 m001").form().press("submit");
        assertThat(approve(desk.reviewer(), isFirst ? other : one).status()).isEqualTo(303);
        assertThat(facts()).containsExactly("m001", "m002");
        assertThat(revisions.version(Subject.read("lab/aurora"))).isEqualTo(1);
    }

    private Browser.Sheet toAurora(String note) {
        Browser.Sheet sheet = miraMoves(desk.author()).type("n1.to_lab", "Aurora");
        Browser.Sheet entered = sheet.press("enter n1 to_lab").form();
        return entered.type("lab", 1, "kind", "startup", "note", note);
    }

    @Test
    void readingsWhileOneTypesDisturbNoApproval() throws Exception {
        approve(desk.reviewer(), submitted(miraMoves(desk.author())));
        List<Callable<Browser.Shown>> deeds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            deeds.add(typing("role " + i));
        }
        deeds.add(this::sixChanges);
        List<Browser.Shown> answers = atOnce(deeds);
        assertThat(answers).allMatch(answer -> answer.status() < 400);
        assertThat(revisions.version(Subject.read("m001"))).isEqualTo(7);
        assertThat(jdbc.sql("select last_value from move_number")
                        .query(Long.class)
                        .single())
                .as("no number is spent on trying")
                .isOne();
        assertThat(facts()).containsExactly("m001");
    }

    private Callable<Browser.Shown> typing(String role) {
        return () -> {
            Browser.Shown last = null;
            for (int i = 0; i < 8; i++) {
                last = desk.author()
                        .form("/desk/change?subject=m001")
                        .type("n1.role", role + i)
                        .demand("read");
                assertThat(last.status()).as(last.words()).isEqualTo(200);
            }
            return last;
        };
    }

    private Browser.Shown sixChanges() {
        Browser.Shown last = null;
        for (int i = 0; i < 6; i++) {
            last = desk.approve(
                    submitted(desk.change("m001").type("n1.note", "Note " + i).type("reason", "Because.")));
            assertThat(last.status()).as(last.words()).isEqualTo(303);
        }
        return last;
    }

    /** More than there are connections to the database. */
    @Test
    void manySubmitAtOnce() throws Exception {
        List<Callable<Browser.Shown>> deeds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Browser.Sheet sheet = miraMoves(desk.author()).type("n1.role", "role " + i);
            deeds.add(() -> sheet.press("submit"));
        }
        assertThat(atOnce(deeds)).extracting(Browser.Shown::status).containsOnly(303);
        assertThat(states()).hasSize(12).containsOnly("SUBMITTED");
    }

    @Test
    void manyReadAndApproveWhileFilesAreBrought() throws Exception {
        long one = submitted(miraMoves(desk.author()));
        long other = submitted(miraMoves(desk.author()).type("n1.role", "chief"));
        Browser.Sheet first = approval(desk.reviewer(), one);
        Browser.Sheet second = approval(desk.second(), other);
        List<Browser.Shown> answers =
                atOnce(first::send, second::send, () -> miraMoves(desk.author()).demand("read"), () -> {
                    imports.bring(files());
                    return desk.author().open("/");
                });
        List<Integer> statuses = answers.stream().map(Browser.Shown::status).toList();
        assertThat(statuses.subList(0, 2))
                .as("whoever comes second may be told of a twin")
                .isSubsetOf(303, 409);
        assertThat(statuses.subList(2, 4)).containsExactly(200, 200);
        assertThat(facts()).hasSize(1 + Collections.frequency(statuses, 303));
    }

    /** A move with a number that nobody can have drawn yet. */
    private static CsvFiles files() {
        return new CsvFiles(Map.of("moves.csv", bytes("""
                        id,researcher,group_label,group_label_zh,headcount,headcount_qualifier,members,from_lab,to_lab,kind,announced_on,announced_approximate,effective_on,effective_approximate,role,offer,note
                        m050,mira-okafor,,,,,,halcyon,northwind,hire,2024-06-01,false,,false,engineer,,
                        """), "citations.csv", bytes("""
                        fact,source,via,stance,basis,says
                        m050,courier,,supports,unnamed_people,So they say.
                        """)));
    }

    private static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Browser.Sheet approval(Browser reviewer, long proposal) {
        return reviewer.open(page(proposal)).sheet(page(proposal) + "/approval");
    }

    @SafeVarargs
    private static List<Browser.Shown> atOnce(Callable<Browser.Shown>... deeds) throws Exception {
        return atOnce(Stream.of(deeds).toList());
    }

    private static List<Browser.Shown> atOnce(List<Callable<Browser.Shown>> deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        ExecutorService people = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<Browser.Shown>> done = deeds.stream()
                    .map(deed -> people.submit(() -> {
                        start.await(20, TimeUnit.SECONDS);
                        return deed.call();
                    }))
                    .toList();
            List<Browser.Shown> answers = new ArrayList<>();
            for (Future<Browser.Shown> one : done) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private List<String> facts() {
        return jdbc.sql("select fact_id from fact order by 1")
                .query(String.class)
                .list();
    }

    private List<String> states() {
        return jdbc.sql("select state from proposal order by proposal_id")
                .query(String.class)
                .list();
    }
}
