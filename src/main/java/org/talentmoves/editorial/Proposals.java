package org.talentmoves.editorial;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All proposals, from the first draft to the decision. Whoever calls has made sure of the role of the one who acts. */
@Service
@Transactional(readOnly = true)
@EnableConfigurationProperties(FourEyes.class)
public class Proposals {

    private final ProposalRepository proposals;
    private final ProposalRecords records;
    private final FourEyes fourEyes;
    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(ProposalRepository proposals, ProposalRecords records, FourEyes fourEyes, JdbcClient jdbc, Clock clock) {
        this.proposals = proposals;
        this.records = records;
        this.fourEyes = fourEyes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns the proposal as this editor may see it; refuses with {@link ProposalNotFound} somebody else's draft. */
    public Proposal get(ProposalId id, Signature editor) {
        return proposals
                .findById(id)
                .filter(proposal -> isVisible(proposal, editor))
                .orElseThrow(() -> new ProposalNotFound(id.toString()));
    }

    private static boolean isVisible(Proposal proposal, Signature editor) {
        return proposal.isOf(editor) || proposal.submittedAt().isPresent();
    }

    /** Whether this editor may decide on it, as far as four eyes go. */
    public boolean isFor(Proposal proposal, Signature reviewer) {
        return !fourEyes.isNeeded() || !proposal.isOf(reviewer);
    }

    /** What marks a form, so that one sent twice is one proposal: as it was sent, or new where that is none. */
    public static String mark(String sent) {
        return sent.matches("[0-9a-f-]{36}") ? sent : UUID.randomUUID().toString();
    }

    /**
     * Begins a draft that came from a form; one that is sent twice is one proposal, as it was sent first: {@link #save} the
     * other text over version 0.
     *
     * @param sentAs the {@linkplain #mark mark} of the form
     */
    @Transactional
    public ProposalId begin(String form, Signature author, Writing writing, String sentAs) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:form, 1))")
                .param("form", sentAs)
                .query(row -> {});
        Optional<Proposal> there = proposals.findBySentAs(sentAs);
        return there.filter(sent -> sent.isOf(author))
                .orElseGet(() -> {
                    Proposal proposal = drawn(form, author, writing);
                    if (there.isEmpty()) {
                        proposal.cameFrom(sentAs);
                    }
                    return proposals.save(proposal);
                })
                .id();
    }

    /** Begins a draft in a form that asks for nothing but a reason; refuses with {@link SentBefore} another one. */
    @Transactional
    public Proposal beginWhole(String form, Signature author, Writing writing, String sentAs) {
        Proposal begun = get(begin(form, author, writing, sentAs), author);
        if (!begun.writing().reason().equals(writing.reason())) {
            throw new SentBefore(begun);
        }
        return begun;
    }

    private Proposal drawn(String form, Signature author, Writing writing) {
        long number =
                jdbc.sql("select nextval('proposal_number')").query(Long.class).single();
        return new Proposal(new ProposalId(number), form, author, writing, now());
    }

    /** Saves a text over the version that was opened; refuses with {@link StaleProposal} when there is a later one. */
    @Transactional
    public void save(ProposalId id, int version, Signature editor, Writing writing) {
        Proposal proposal = opened(id, version, editor);
        Signature before = proposal.lastEditor();
        records.keep(id, before);
        proposal.save(editor, writing, now());
    }

    /** Submits it, unless its author did already: a form may be sent twice at once. */
    @Transactional
    public void submit(ProposalId id, Signature editor) {
        Proposal proposal = locked(id, editor);
        if (proposal.state() != ProposalState.SUBMITTED || !proposal.isOf(editor)) {
            proposal.submit(editor, now());
        }
    }

    @Transactional
    public void withdraw(ProposalId id, Signature editor) {
        locked(id, editor).withdraw(editor);
    }

    /** Declines rows of it with words; refuses with {@link RowNotOpen} what does not wait for a decision. */
    @Transactional
    public void decline(ProposalId id, int version, Signature reviewer, Set<Integer> rows, String words) {
        opened(id, version, reviewer).decline(reviewer, fourEyes, rows, words, now());
    }

    @Transactional
    public void reject(ProposalId id, int version, Signature reviewer, String words) {
        opened(id, version, reviewer).reject(reviewer, fourEyes, words, now());
    }

    /**
     * Lets the version that was opened pass, in the transaction that publishes what is in it.
     *
     * @param publication publishes and returns the draft with what became of its parts
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void approve(ProposalId id, int version, Signature reviewer, Function<Proposal, Draft> publication) {
        Proposal proposal = opened(id, version, reviewer);
        proposal.mayBeDecidedBy(reviewer, fourEyes);
        proposal.approve(reviewer, fourEyes, publication.apply(proposal), now());
    }

    /**
     * Lets one's own pass in the transaction that publishes what is in it: for whoever was granted the right to publish
     * without a second reader, of which whoever calls has made sure.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(ProposalId id, Signature editor, Function<Proposal, Draft> publication) {
        Proposal proposal = locked(id, editor);
        proposal.publish(editor, publication.apply(proposal), now());
    }

    /** Adds a remark to the conversation about a proposal. */
    @Transactional
    public void remark(ProposalId id, Signature editor, String text) {
        get(id, editor);
        records.remark(id, editor, text);
    }

    /** Remembers that this editor has looked at that version of the proposal. */
    @Transactional
    public void look(ProposalId id, int version, Signature editor) {
        get(id, editor);
        jdbc.sql("update proposal set seen_at = :now where proposal_id = :proposal and author_id = :account")
                .param("proposal", id.value())
                .param("account", editor.account())
                .param("now", OffsetDateTime.ofInstant(now(), ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into proposal_opened (proposal_id, account_id, version) values (:proposal, :account, :version)
                        on conflict (proposal_id, account_id) do update set version = excluded.version""")
                .param("proposal", id.value())
                .param("account", editor.account())
                .param("version", version)
                .update();
    }

    /** The version that this editor has looked at; refuses with {@link NotOpened} when there is a later one or none. */
    public int openedVersion(ProposalId id, Signature editor) {
        return jdbc.sql("""
                        select version from proposal_opened join proposal using (proposal_id, version)
                        where proposal_id = :proposal and account_id = :account""")
                .param("proposal", id.value())
                .param("account", editor.account())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotOpened(id));
    }

    private Proposal opened(ProposalId id, int version, Signature editor) {
        Proposal proposal = locked(id, editor);
        if (proposal.version() != version) {
            throw new StaleProposal(id);
        }
        return proposal;
    }

    private Proposal locked(ProposalId id, Signature editor) {
        return proposals
                .findLockedById(id)
                .filter(proposal -> isVisible(proposal, editor))
                .orElseThrow(() -> new ProposalNotFound(id.toString()));
    }

    private Instant now() {
        return clock.instant();
    }
}
