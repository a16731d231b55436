package org.talentmoves.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Teller;
import org.talentmoves.editorial.Told;
import org.talentmoves.editorial.Writing;

/** What editors do with drafts: read them as they are typed, try them, submit them, let them pass. */
@Service
public class Drafts {

    private final DraftReader reader;
    private final Rehearsals rehearsals;
    private final Proposals proposals;
    private final Teller teller;
    private final AlreadyHere alreadyHere;
    private final Printing printing;
    private final Setting setting;
    private final Successors successors;
    private final Readiness readiness;

    Drafts(
            DraftReader reader,
            Rehearsals rehearsals,
            Proposals proposals,
            Teller teller,
            Printing printing,
            Setting setting,
            Successors successors,
            Readiness readiness,
            AlreadyHere alreadyHere) {
        this.readiness = readiness;
        this.successors = successors;
        this.setting = setting;
        this.alreadyHere = alreadyHere;
        this.reader = reader;
        this.rehearsals = rehearsals;
        this.proposals = proposals;
        this.teller = teller;
        this.printing = printing;
    }

    /** What each field of the draft means. */
    @Transactional(readOnly = true)
    public ReadDraft read(Draft draft, Locale locale) {
        return reader.read(draft, locale, Numbers.forTrying());
    }

    /** What would become of the draft if it were published now. */
    public Rehearsal rehearse(ReadDraft draft, Writing writing) {
        return rehearsals.rehearse(draft, writing);
    }

    /** Whether all that it says is public already. */
    @Transactional(readOnly = true)
    public boolean changesNothing(ReadDraft draft, Writing writing) {
        return setting.changesNothing(draft, writing);
    }

    /** Itself; refuses what is not public. */
    @Transactional(readOnly = true)
    public Subject mustBePublic(Subject subject) {
        successors.whole(subject);
        return subject;
    }

    /** What it was merged into, or itself; refuses what is not public. */
    @Transactional(readOnly = true)
    public Subject present(Subject subject) {
        return successors.of(subject);
    }

    /** How a public fact is told now; empty for what has no page of its own. */
    @Transactional(readOnly = true)
    public Optional<Told> told(Subject subject) {
        return teller.told(subject);
    }

    /** Submits a saved draft; refuses with {@link DraftRefused} what could not be published as it stands. */
    public void submit(ProposalId id, Signature editor) {
        mustBePublishable(proposals.get(id, editor).writing());
        proposals.submit(id, editor);
    }

    /** Refuses what could not be published as it stands, and what is plainly here already. */
    public void mustBePublishable(Writing writing) {
        ReadDraft read = read(writing.draft(), Locale.ENGLISH);
        Rehearsal rehearsal = rehearse(read, writing);
        for (int again = 0; again < Rehearsal.MOST_AGAIN && rehearsal.lostAnAddress(read); again++) {
            read = read(writing.draft(), Locale.ENGLISH);
            rehearsal = rehearse(read, writing);
        }
        if (rehearsal.movedOn() != null) {
            throw new DraftRefused("It was changed since this was written; compare the three texts first.");
        }
        readiness.check(read, writing);
        if (isPlainlyHere(read)) {
            throw new DraftRefused("It seems to be here already: say in the form whether it is that or another.");
        }
        if (!rehearsal.isPublishable()) {
            throw new DraftRefused("Something in it is missing or cannot be understood; the form says where.");
        }
    }

    private boolean isPlainlyHere(ReadDraft read) {
        return alreadyHere.of(read).stream().anyMatch(AlreadyHere.Here::isPlainlyHere);
    }

    /**
     * Submits what was found fit, and publishes it where it is let pass at once by the right of its author; refuses what
     * somebody else has published in the meantime.
     */
    @Transactional
    public ProposalId handIn(String form, Signature author, Writing writing, boolean publishing) {
        ProposalId id = proposals.begin(form, author, writing, Proposals.mark(""));
        proposals.submit(id, author);
        if (publishing) {
            proposals.publish(id, author, proposal -> {
                printing.alone();
                if (isPlainlyHere(read(proposal.draft(), Locale.ENGLISH))) {
                    throw new DraftRefused("Somebody else has just published what seems to be the same.");
                }
                return printing.publish(proposal, author, proposal.draft().openRows());
            });
        }
        return id;
    }

    /**
     * Publishes the rows named of a proposal, all in one transaction, and closes it once every row is decided. Refuses
     * the author, a version that is not the latest, and what cannot be published.
     */
    @Transactional
    public void approve(ProposalId id, int version, Signature reviewer, Set<Integer> rows) {
        proposals.approve(id, version, reviewer, proposal -> printing.publish(proposal, reviewer, rows));
    }
}
