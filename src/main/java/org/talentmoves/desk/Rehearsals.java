package org.talentmoves.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.check.Checks;
import org.talentmoves.check.Finding;
import org.talentmoves.editorial.MovedOn;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Told;
import org.talentmoves.editorial.Writing;
import org.talentmoves.intake.Fault;
import org.talentmoves.intake.ManuscriptRefused;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Announcements;

/** Publishes drafts in a transaction that is always rolled back, so that what is shown beside a form is what would be. */
@Component
class Rehearsals {

    /** Stands for whoever will sign. */
    private static final String EDITOR = "…";

    private final Setting setting;
    private final Announcements announcements;
    private final Teller teller;
    private final Checks checks;
    private final TransactionTemplate transaction;

    Rehearsals(
            Setting setting,
            Announcements announcements,
            Teller teller,
            Checks checks,
            PlatformTransactionManager transactions) {
        this.setting = setting;
        this.announcements = announcements;
        this.teller = teller;
        this.checks = checks;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    Rehearsal rehearse(ReadDraft draft, Writing writing) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return tried(draft, writing);
        }));
    }

    private Rehearsal tried(ReadDraft draft, Writing writing) {
        Map<Subject, Told> before = told(draft);
        try {
            setting.set(draft, writing, EDITOR);
            announcements.show();
        } catch (ManuscriptRefused refused) {
            return Rehearsal.stopped(refused.faults(), before, null);
        } catch (MovedOn movedOn) {
            return Rehearsal.stopped(List.of(), before, movedOn.subject());
        } catch (DomainException refused) {
            return Rehearsal.stopped(List.of(fault(draft, refused)), before, null);
        }
        return new Rehearsal(List.of(), before, told(draft), found(draft), null);
    }

    private static Fault fault(ReadDraft draft, DomainException refused) {
        Subject first = draft.parts().stream()
                .flatMap(part -> part.subjectOf().stream())
                .findFirst()
                .orElseThrow();
        return new Fault(first, null, null, false, refused.reason(), refused);
    }

    private Map<Subject, Told> told(ReadDraft draft) {
        Map<Subject, Told> told = new LinkedHashMap<>();
        for (ReadPart fact : draft.facts()) {
            fact.subjectOf().ifPresent(subject -> teller.told(subject).ifPresent(said -> told.put(subject, said)));
        }
        return told;
    }

    private List<Finding> found(ReadDraft draft) {
        Set<FactId> facts = draft.facts().stream()
                .flatMap(part -> part.subjectOf().map(Subject::fact).stream())
                .collect(Collectors.toSet());
        return checks.about(facts);
    }
}
