package org.talentmoves.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.account.Tokens;

/** What is sent twice is done once, whatever comes in between. */
@EmptySite
class SentAgainIntegrationTests {

    private static final String AURORA = "{\"reason\": \"New.\", \"name\": \"Aurora\", \"kind\": \"startup\"}";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Programs programs;

    @Autowired
    private Tokens tokens;

    @Autowired
    private KeptAnswers kept;

    @Autowired
    private JdbcClient jdbc;

    private Program program;

    @BeforeEach
    void begin() {
        newsroom.furnish();
        program = programs.publisher();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static <T> List<T> atOnce(Callable<T> asking) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<T>> answers = threads.invokeAll(
                    IntStream.range(0, 6).mapToObj(each -> asking).toList());
            return answers.stream().map(answer -> got(answer)).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T got(Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void isOneProposalWhenItComesSeveralTimesAtOnce() throws Exception {
        List<Integer> statuses = atOnce(() -> program.post("/labs", AURORA, "Idempotency-Key", "k")
                .getResponse()
                .getStatus());
        assertThat(statuses).contains(202).isSubsetOf(202, 409);
        assertThat(count("proposal")).isEqualTo(1);
    }

    @Test
    void isOneChangeWhenSeveralWriteAgainstOneVersion() throws Exception {
        String patch = "{\"reason\": \"So.\", \"act\": \"corrected\", \"publish\": true, \"country\": \"NO\"}";
        List<Integer> statuses =
                atOnce(() -> program.send("PATCH", "/labs/halcyon", patch, "If-Match", "\"lab/halcyon.1\"")
                        .getResponse()
                        .getStatus());
        assertThat(statuses).containsOnlyOnce(200).isSubsetOf(200, 412, 400);
        assertThat(program.read("/labs/halcyon/content").get("country").asString())
                .isEqualTo("NO");
    }

    /** Whoever comes too late is told what is there by now, as one who comes a moment later. */
    @Test
    void isTakenOnceWhenSeveralEnterTheSame() throws Exception {
        String publishing = AURORA.replaceFirst("\\{", "{\"publish\": true, ");
        List<String> answers = atOnce(() -> {
            var answer = program.post("/labs", publishing);
            return answer.getResponse().getStatus() + " " + Program.json(answer);
        });
        assertThat(answers.stream().filter(answer -> answer.startsWith("201"))).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.startsWith("201")))
                .allSatisfy(answer -> assertThat(answer)
                        .startsWith("400")
                        .contains("body-refused", "pointer", "It seems to be here already"));
    }

    /** An address that is made for something and taken by somebody else meanwhile is no reason to refuse it. */
    @Test
    void isNotRefusedSinceSomebodyElseTookItsAddress() throws Exception {
        AtomicInteger number = new AtomicInteger();
        for (int round = 0; round < 3; round++) {
            List<Integer> statuses = atOnce(() -> program.post("/sources", """
                            {"publish": true, "reason": "New.", "publisher": "Kolli Post", "kind": "news_original",
                             "url": "https://kolli.example/%d"}""".formatted(number.incrementAndGet()))
                    .getResponse()
                    .getStatus());
            assertThat(statuses).containsOnly(201);
        }
    }

    /** The first is finished while the second is looked at, which finds that what it would enter is there. */
    @Test
    void answersAsTheFirstWhereThatIsWhyItWouldBeRefused() {
        Asked asked = new Asked(tokens.read(program.token()), "POST /api/v1/labs", null, false, "k", new byte[0]);
        Answer first = new Answer(201, Map.of(), "{}");
        assertThat(kept.once(asked, () -> {
                    kept.once(asked, () -> () -> first);
                    throw new IllegalStateException("it is there already");
                }))
                .isEqualTo(first);
        Asked another = new Asked(asked.bearer(), asked.what(), null, false, "other", new byte[0]);
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.once(another, () -> {
                    throw new IllegalStateException("it is there already");
                }));
    }

    /** As where the process is killed between the work and its answer. */
    @Test
    void leavesNothingWhereItBreaksOff() {
        var token = tokens.read(program.token());
        Asked asked = new Asked(token, "POST /api/v1/labs", null, false, "k", new byte[0]);
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.once(asked, () -> () -> {
                    jdbc.sql("update account set version = version + 1").update();
                    throw new IllegalStateException("killed");
                }));
        assertThat(count("kept_answer")).isZero();
        assertThat(jdbc.sql("select max(version) from account")
                        .query(Integer.class)
                        .single())
                .isZero();
        Answer answer = kept.once(asked, () -> () -> new Answer(202, Map.of(), "{}"));
        assertThat(kept.once(asked, () -> () -> new Answer(500, Map.of(), "again")))
                .isEqualTo(answer);
    }
}
