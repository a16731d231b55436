package org.talentmoves.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;

/** When files are made, and what is in them never. */
@EmptySite
class EditionsIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Editions editions;

    @Autowired
    private Moments moments;

    @Autowired
    private Binding binding;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @BeforeEach
    void furnish() {
        newsroom.clear().furnish();
    }

    @Test
    void areMadeAgainOnlyWhenSomethingWasPublished() throws IOException {
        Edition first = editions.latest();
        assertThat(editions.latest()).isSameAs(first);
        newsroom.researcher("zoe-marsh", "Zoe Marsh");
        Edition second = editions.latest();
        assertThat(second).isNotSameAs(first);
        assertThat(text(second, "researchers.csv")).contains("zoe-marsh");
        newsroom.source("gazette", "The Gazette");
        assertThat(text(editions.latest(), "sources.csv")).contains("The Gazette");
    }

    @Test
    void missNothingThatWasCommittedLate() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch made = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> late = other.submit(() -> transaction.executeWithoutResult(status -> {
                newsroom.source("late", "The Late Post");
                jdbc.sql("select count(*) from source").query(Long.class).single();
                written.countDown();
                await(made);
            }));
            written.await();
            newsroom.source("early", "The Early Post");
            Edition before = editions.latest();
            assertThat(text(before, "sources.csv")).contains("early").doesNotContain("late");
            made.countDown();
            late.get();
            assertThat(text(editions.latest(), "sources.csv")).contains("early", "late");
        } finally {
            made.countDown();
            other.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areMadeOnceForAllWhoAskAtOnce() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Edition>> asked = IntStream.range(0, 4)
                    .mapToObj(reader -> readers.submit(editions::latest))
                    .toList();
            for (Future<Edition> edition : asked) {
                assertThat(edition.get().files()).hasSizeGreaterThan(25);
            }
            assertThat(editions.latest())
                    .isIn(asked.stream().map(EditionsIntegrationTests::got).toList());
        } finally {
            readers.shutdownNow();
        }
    }

    private static Edition got(Future<Edition> edition) {
        try {
            return edition.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void areReadToTheirEndThoughNewOnesAreMade() throws IOException {
        Edition first = editions.latest();
        BulkFile file = first.get("sources.csv");
        try (InputStream reading = Files.newInputStream(first.path(file))) {
            reading.read();
            for (String name : List.of("one", "two", "three")) {
                newsroom.source(name, name);
                editions.latest();
            }
            assertThat(first.folder()).doesNotExist();
            assertThat(reading.readAllBytes().length).isEqualTo((int) file.bytes() - 1);
        }
    }

    @Test
    void holdWhatIsPublicAndNothingElse() throws IOException {
        jdbc.sql("""
                        insert into proposal (proposal_id, version, form, author, author_id, state, act, reason, draft, begun_at,
                            saved_at, seen_at)
                        values (77, 1, 'move', 'Secretauthor', gen_random_uuid(), 'DRAFT', 'PUBLISHED', 'Secretreason',
                            '{"parts": [{"title": "Secretdraft"}]}', now(), now(), now())""").update();
        jdbc.sql("""
                        insert into proposal_remark (proposal_id, author, author_id, at, text)
                        values (77, 'Secretremarker', gen_random_uuid(), now(), 'Secretremark')""").update();
        jdbc.sql("""
                        insert into account (account_id, version, email, name, role, password_hash, must_change_password, joined_at)
                        values (gen_random_uuid(), 0, 'secret@mail.example', 'Secretname', 'EDITOR', '{x}secrethash', false, now())""").update();
        newsroom.source("fresh", "The Fresh Post");
        Edition edition = editions.latest();
        for (BulkFile file : edition.files()) {
            assertThat(new String(Files.readAllBytes(edition.path(file)), StandardCharsets.ISO_8859_1))
                    .as(file.name())
                    .doesNotContainIgnoringCase("secret");
        }
    }

    @Test
    void areNotGivenOutHalfMade() throws IOException {
        Binding brittle = new Binding(moments, Clock.systemUTC()) {
            @Override
            Edition bind(Path unfinished) {
                super.bind(unfinished);
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        };
        Editions failing = new Editions(moments, brittle, workplace(folder), Clock.systemUTC());
        assertThatThrownBy(failing::latest)
                .isInstanceOf(EditionUnavailable.class)
                .hasMessageContaining("nothing half-made is given out");
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void areUnavailableWhereNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThatThrownBy(new Editions(moments, binding, workplace(file), Clock.systemUTC())::latest)
                .isInstanceOf(EditionUnavailable.class);
    }

    @Test
    void removeWhatAKilledProcessLeft() throws IOException {
        Path left = Files.createDirectories(folder.resolve("99999999-12345-abc/unfinished-1"));
        Files.writeString(left.resolve("moves.csv"), "half");
        Workplace workplace = workplace(folder);
        Path mine = workplace.unfinished();
        assertThat(left).doesNotExist();
        workplace.close();
        assertThat(mine).doesNotExist();
    }

    @Test
    void areTheSameBytesForTheSameFacts() {
        Edition one = binding.bind(made("one"));
        Edition two = binding.bind(made("two"));
        assertThat(one.files()).isEqualTo(two.files());
    }

    private Path made(String name) {
        try {
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Workplace workplace(Path root) {
        return new Workplace(new MockEnvironment().withProperty("talentmoves.bulk.folder", root.toString()));
    }

    private static String text(Edition edition, String name) throws IOException {
        return Files.readString(edition.path(edition.get(name)));
    }
}
