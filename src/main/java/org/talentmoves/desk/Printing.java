package org.talentmoves.desk;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.Publications;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Teller;
import org.talentmoves.editorial.Told;
import org.talentmoves.editorial.Whole;
import org.talentmoves.intake.Manuscripts;

/** Publishes what was let pass, in the transaction in which it is let pass. */
@Component
class Printing {

    private final DraftReader reader;
    private final Setting setting;
    private final Manuscripts manuscripts;
    private final Publications publications;
    private final Revisions revisions;
    private final Teller teller;
    private final Readiness readiness;

    Printing(
            DraftReader reader,
            Setting setting,
            Manuscripts manuscripts,
            Publications publications,
            Revisions revisions,
            Teller teller,
            Readiness readiness) {
        this.reader = reader;
        this.setting = setting;
        this.manuscripts = manuscripts;
        this.publications = publications;
        this.revisions = revisions;
        this.teller = teller;
        this.readiness = readiness;
    }

    /** Makes all others who publish wait until the transaction ends. */
    void alone() {
        manuscripts.alone();
    }

    /** Publishes these rows with what all rows share; returns the draft with what became of its parts. */
    Draft publish(Proposal proposal, Signature reviewer, Set<Integer> rows) {
        if (rows.isEmpty() || !proposal.draft().openRows().containsAll(rows)) {
            throw new DraftRefused("There is no such row that waits for a decision.");
        }
        manuscripts.alone();
        // before any number is drawn: those of what is refused would never be given again
        readiness.check(read(proposal, rows, Numbers.forTrying()), proposal.writing());
        ReadDraft read = read(proposal, rows, publications::draw);
        keep(setting.concerned(read, proposal.writing()));
        revisions.during(
                proposal.occasion(reviewer),
                () -> setting.set(read, proposal.writing(), proposal.author().name()));
        return decided(proposal.draft(), read);
    }

    private ReadDraft read(Proposal proposal, Set<Integer> rows, Numbers numbers) {
        return reader.read(
                        proposal.draft(),
                        part -> part.group() == 0 || rows.contains(part.group()),
                        Locale.ENGLISH,
                        numbers)
                .withoutUnused();
    }

    /** Keeps how they were told, beside what they said. */
    private void keep(Map<Subject, Integer> bases) {
        Map<Subject, Told> told = teller.told(bases.keySet());
        Map<Subject, Whole> now = manuscripts.wholes(bases.keySet());
        bases.forEach((subject, base) -> {
            Whole whole = now.get(subject);
            if (whole != null) {
                revisions.supersede(subject, base, whole, told.get(subject));
            }
        });
    }

    private static Draft decided(Draft draft, ReadDraft published) {
        Map<String, Draft.Outcome> outcomes = new HashMap<>();
        for (ReadPart part : published.parts()) {
            String as = part.subjectOf().map(Subject::toString).orElse("citation");
            outcomes.put(part.key(), new Draft.Outcome(as, null));
        }
        return new Draft(draft.parts().stream()
                .map(part -> outcomes.containsKey(part.key()) && !isSharedCitation(part)
                        ? part.decided(outcomes.get(part.key()))
                        : part)
                .toList());
    }

    /** A citation that all rows share is needed by those that are decided later. */
    private static boolean isSharedCitation(Draft.Part part) {
        return part.group() == 0 && part.kind().equals(PartKind.CITATION.word());
    }
}
