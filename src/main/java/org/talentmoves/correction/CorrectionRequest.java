package org.talentmoves.correction;

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
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;

/** A reader says that something here is wrong; an editor answers in public. */
@Entity
public class CorrectionRequest {

    @EmbeddedId
    private RequestId id;

    @Version
    private @Nullable Integer version;

    private String subject;

    @Embedded
    private Complaint complaint;

    private @Nullable String origin;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private @Nullable String shown;
    private @Nullable String words;
    private @Nullable Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "account", column = @Column(name = "decider_id"))
    @AttributeOverride(name = "name", column = @Column(name = "decider"))
    private @Nullable Signature decider;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionRequest() {}

    CorrectionRequest(RequestId id, Subject subject, Complaint complaint, String origin, Instant now) {
        this.id = id;
        this.subject = subject.toString();
        this.complaint = complaint;
        this.origin = origin;
        this.askedAt = now;
        this.state = RequestState.OPEN;
    }

    /** Answers it for everybody to read, and forgets how to reach the reader. */
    void answer(RequestState outcome, Answer answer, Signature editor, Instant now) {
        decide(outcome, editor, now);
        say(answer);
        this.complaint = complaint.withoutContact();
    }

    /** Sets it aside without an answer; how to reach the reader stays for a while, since it can be brought back. */
    void putAside(Signature editor, Instant now) {
        decide(RequestState.SPAM, editor, now);
    }

    private void decide(RequestState outcome, Signature editor, Instant now) {
        if (state != RequestState.OPEN) {
            throw new RequestAlreadyAnswered(id);
        }
        this.state = outcome;
        this.decider = editor;
        this.decidedAt = now;
    }

    /** Lets what was set aside wait again; anything else stays as it is. */
    void bringBack() {
        if (state == RequestState.SPAM) {
            this.state = RequestState.OPEN;
            this.decider = null;
            this.decidedAt = null;
        }
    }

    /** Says the public answer anew; {@code seen} is the version that was looked at. */
    void amend(Answer answer, int seen) {
        if (!isAnswered() || version() != seen) {
            throw new RequestChanged(id);
        }
        say(answer);
    }

    private void say(Answer answer) {
        this.shown = answer.shown();
        this.words = answer.words();
    }

    public RequestId id() {
        return id;
    }

    /** Which saving of it this is. */
    public int version() {
        return version == null ? 0 : version;
    }

    public Subject subject() {
        return Subject.read(subject);
    }

    public Complaint complaint() {
        return complaint;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public RequestState state() {
        return state;
    }

    public boolean isOpen() {
        return state == RequestState.OPEN;
    }

    public boolean isAnswered() {
        return state == RequestState.ACCEPTED || state == RequestState.DECLINED;
    }

    /** What was asked, in the words of the editor, once it is answered; public. */
    public Optional<String> shown() {
        return Optional.ofNullable(shown);
    }

    /** The public answer. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CorrectionRequest request && id.equals(request.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
