package org.talentmoves.editorial;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;

/** What an editor wants to be public: written by one, decided by another. */
@Entity
public class Proposal {

    @EmbeddedId
    private ProposalId id;

    @Version
    private @Nullable Integer version;

    /** The form in which it is written, such as {@code move}. */
    private String form;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "author_id"))
    @AttributeOverride(name = "name", column = @Column(name = "author"))
    private Signature author;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "coeditor_id"))
    @AttributeOverride(name = "name", column = @Column(name = "coeditor"))
    private @Nullable Signature coeditor;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Embedded
    private Writing writing;

    private Instant begunAt;
    private Instant savedAt;
    private @Nullable Instant submittedAt;

    @Column(updatable = false)
    private Instant seenAt;

    private @Nullable Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "decider_id"))
    @AttributeOverride(name = "name", column = @Column(name = "decider"))
    private @Nullable Signature decider;

    private @Nullable String words;

    /** The form from which it came, so that one sent twice is one proposal. */
    private @Nullable String sentAs;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(ProposalId id, String form, Signature author, Writing writing, Instant now) {
        this.id = id;
        this.form = form;
        this.author = author;
        this.writing = writing;
        this.state = ProposalState.DRAFT;
        this.begunAt = now;
        this.savedAt = now;
        this.seenAt = now;
    }

    void cameFrom(String form) {
        this.sentAs = form;
    }

    /** Who wrote what it says now, or changed it last. */
    Signature lastEditor() {
        return coeditor == null ? author : coeditor;
    }

    /** Takes over another text: by its author, or once it is submitted by a reviewer. */
    void save(Signature editor, Writing writing, Instant now) {
        mustBeOpen();
        if (state == ProposalState.SUBMITTED && writing.reason().isEmpty()) {
            throw new ReasonMissing();
        }
        if (!author.isOf(editor)) {
            mustBe(ProposalState.SUBMITTED);
            this.coeditor = editor;
        }
        this.writing = writing;
        this.savedAt = now;
    }

    void submit(Signature editor, Instant now) {
        mustBe(ProposalState.DRAFT);
        mustBeOf(editor);
        if (writing.reason().isEmpty()) {
            throw new ReasonMissing();
        }
        Text.line("The reason", writing.reason(), Writing.LONGEST_REASON);
        this.state = ProposalState.SUBMITTED;
        this.submittedAt = now;
    }

    void withdraw(Signature editor) {
        mustBeOpen();
        mustBeOf(editor);
        this.state = ProposalState.WITHDRAWN;
    }

    /** Lets it pass, after whatever is in it was published. */
    void approve(Signature reviewer, FourEyes fourEyes, Draft published, Instant now) {
        mayBeDecidedBy(reviewer, fourEyes);
        decided(published, reviewer, now);
    }

    /** Lets one's own pass, by a right to publish without a second reader. */
    void publish(Signature editor, Draft published, Instant now) {
        mustBe(ProposalState.SUBMITTED);
        mustBeOf(editor);
        decided(published, editor, now);
    }

    /** Declines rows with words; what was accepted before stays, and the other rows stay open. */
    void decline(Signature reviewer, FourEyes fourEyes, Set<Integer> rows, String why, Instant now) {
        mayBeDecidedBy(reviewer, fourEyes);
        if (rows.isEmpty() || !draft().openRows().containsAll(rows)) {
            throw new RowNotOpen(id, rows);
        }
        String line = Text.line("What is wrong with it", why, 1000);
        decided(draft().declining(rows, line), reviewer, now);
    }

    /** Declines all that is open; where nothing was accepted before, these are the words about the whole. */
    void reject(Signature reviewer, FourEyes fourEyes, String why, Instant now) {
        decline(reviewer, fourEyes, draft().openRows(), why, now);
        this.words = state == ProposalState.REJECTED ? Text.trimmed(why) : null;
    }

    private void decided(Draft outcome, Signature reviewer, Instant now) {
        this.writing = writing.with(outcome);
        this.savedAt = now;
        if (outcome.isDecided()) {
            this.state = outcome.isAccepted() ? ProposalState.APPROVED : ProposalState.REJECTED;
            this.decider = reviewer;
            this.decidedAt = now;
        }
    }

    void mayBeDecidedBy(Signature reviewer, FourEyes fourEyes) {
        mustBe(ProposalState.SUBMITTED);
        if (fourEyes.isNeeded() && author.isOf(reviewer)) {
            throw new OwnProposal(id);
        }
    }

    private void mustBeOf(Signature editor) {
        if (!author.isOf(editor)) {
            throw new SomebodyElsesProposal(id);
        }
    }

    private void mustBe(ProposalState needed) {
        if (state != needed) {
            throw new NotInThatState(id, state);
        }
    }

    private void mustBeOpen() {
        if (!state.isOpen()) {
            throw new NotInThatState(id, state);
        }
    }

    /** The occasion on which what it says is published; an author who decides alone is nobody's second pair of eyes. */
    public Occasion occasion(Signature reviewer) {
        return new Occasion(
                writing.act(), writing.reason(), author, coeditor, author.isOf(reviewer) ? null : reviewer, id.value());
    }

    public ProposalId id() {
        return id;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public String form() {
        return form;
    }

    public Signature author() {
        return author;
    }

    public Optional<Signature> coeditor() {
        return Optional.ofNullable(coeditor);
    }

    public ProposalState state() {
        return state;
    }

    public Writing writing() {
        return writing;
    }

    public Draft draft() {
        return writing.draft();
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<Signature> decider() {
        return Optional.ofNullable(decider);
    }

    /** Why it was rejected. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public boolean isOf(Signature editor) {
        return author.isOf(editor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Proposal proposal && id.equals(proposal.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
