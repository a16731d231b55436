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
import org.talentmoves.shared.Text;

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
    void answer(RequestState outcome, String shown, String answer, Signature editor, Instant now) {
        if (state != RequestState.OPEN) {
            throw new RequestAlreadyAnswered(id);
        }
        this.words = Text.line("The answer", answer, 1000);
        this.shown = Text.line("What is shown of it", shown, 1000);
        this.state = outcome;
        this.decider = editor;
        this.decidedAt = now;
        this.complaint = complaint.withoutContact();
    }

    public RequestId id() {
        return id;
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

    /** What of it is public, once it is answered: without what says who asked, or harms somebody. */
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
