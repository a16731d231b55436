package org.talentmoves.editorial;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The ledger of versions: every version of everything that is or was public, who made it, and why. */
@Service
@Transactional(readOnly = true)
public class Revisions {

    private final JdbcClient jdbc;
    private final RevisionJson json;
    private final Clock clock;

    Revisions(JdbcClient jdbc, RevisionJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** All versions, newest first. */
    public List<Revision> of(Subject subject) {
        return jdbc.sql("select * from revision where subject = :subject order by version desc")
                .param("subject", subject.toString())
                .query((row, number) -> json.read(row))
                .list();
    }

    public Optional<Revision> find(Subject subject, int version) {
        return jdbc.sql("select * from revision where subject = :subject and version = :version")
                .param("subject", subject.toString())
                .param("version", version)
                .query((row, number) -> json.read(row))
                .optional();
    }

    /** The version that holds, from 1; of what has no versions on record, 1. */
    public int version(Subject subject) {
        String sql = subject.kind().isFact()
                ? "select coalesce(max(version), 1) from fact where fact_id = :subject"
                : "select coalesce(max(version), 1) from revision where subject = :subject";
        return jdbc.sql(sql)
                .param("subject", subject.toString())
                .query(Integer.class)
                .single();
    }

    /** Those that got a version with that proposal, in their order; without what only followed others. */
    public List<Subject> changedWith(ProposalId proposal, List<Subject> subjects) {
        List<String> changed = jdbc.sql("""
                        select subject from revision
                        where subject = any (:subjects) and proposal_id = :proposal and act <> 'FOLLOWED'""")
                .param("subjects", subjects.stream().map(Subject::toString).toArray(String[]::new))
                .param("proposal", proposal.value())
                .query(String.class)
                .list();
        return subjects.stream()
                .filter(subject -> changed.contains(subject.toString()))
                .toList();
    }

    /** Whether it says what that version said: it holds, or the versions since only followed others. */
    public boolean holds(Subject subject, int version) {
        return version(subject) - version
                == jdbc.sql("""
                                select count(*) from revision
                                where subject = :subject and version > :version and act = 'FOLLOWED'""")
                        .param("subject", subject.toString())
                        .param("version", version)
                        .query(Integer.class)
                        .single();
    }

    /** What a version said, where it was kept; {@code present} is what the one says that holds. */
    public Optional<Whole> content(Subject subject, int version, Whole present) {
        return version == version(subject)
                ? Optional.of(present)
                : Optional.ofNullable(Revision.contents(of(subject), present).get(version));
    }

    /** Names the occasion of everything that is published or changed by {@code work}, in the present transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void during(Occasion occasion, Runnable work) {
        TransactionSynchronizationManager.bindResource(Revisions.class, occasion);
        try {
            work.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(Revisions.class);
        }
    }

    /**
     * Keeps the version that is about to be replaced; refuses with {@link MovedOn} when it is not the one against which
     * the change was written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void supersede(Subject subject, int base, Whole content, @Nullable Told told) {
        int version = version(subject);
        if (!holds(subject, base)) {
            throw new MovedOn(subject, base, version);
        }
        jdbc.sql("""
                        insert into revision (subject, version, act, content, told)
                        values (:subject, :version, 'PUBLISHED', cast(:content as jsonb), cast(:told as jsonb))
                        on conflict (subject, version) do update
                        set content = coalesce(revision.content, excluded.content),
                            told = coalesce(revision.told, excluded.told)""")
                .param("subject", subject.toString())
                .param("version", version)
                .param("content", json.write(content))
                .param("told", told == null ? null : json.write(told))
                .update();
    }

    /** Adds a version, on the present occasion. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Subject subject, int version, @Nullable Act act) {
        append(subject, version, act == null ? present() : present().as(act), List.of());
    }

    /** Adds a version; one that followed others tells through which of them it came about. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(Subject subject, int version, Occasion occasion, List<Subject> through) {
        Signature editor = occasion.editor();
        Signature coeditor = occasion.coeditor();
        Signature reviewer = occasion.reviewer();
        jdbc.sql("""
                        insert into revision (subject, version, act, at, editor, editor_id, coeditor,
                                              coeditor_id, reviewer, reviewer_id, reason,
                                              proposal_id, through)
                        values (:subject, :version, :act, :at, :editor, :editorId, :coeditor, :coeditorId, :reviewer, :reviewerId, :reason, :proposal,
                                nullif(cast(:through as text[]), '{}'))
                        """)
                .param("subject", subject.toString())
                .param("version", version)
                .param("act", occasion.act().name())
                .param("at", now())
                .param("editor", editor == null ? null : editor.name())
                .param("editorId", editor == null ? null : editor.account())
                .param("coeditor", coeditor == null ? null : coeditor.name())
                .param("coeditorId", coeditor == null ? null : coeditor.account())
                .param("reviewer", reviewer == null ? null : reviewer.name())
                .param("reviewerId", reviewer == null ? null : reviewer.account())
                .param("reason", occasion.reason())
                .param("proposal", occasion.proposal())
                .param("through", through.stream().map(Subject::toString).toArray(String[]::new))
                .update();
    }

    /** The occasion that {@link #during} names; outside of it, that of files. */
    public Occasion occasion() {
        return present();
    }

    private static Occasion present() {
        return Objects.requireNonNullElse(
                (Occasion) TransactionSynchronizationManager.getResource(Revisions.class), Occasion.BROUGHT);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
