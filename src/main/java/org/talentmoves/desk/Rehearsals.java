package org.talentmoves.desk;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.check.Checks;
import org.talentmoves.check.Finding;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.MovedOn;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Teller;
import org.talentmoves.editorial.Told;
import org.talentmoves.editorial.Writing;
import org.talentmoves.intake.Fault;
import org.talentmoves.intake.Followers;
import org.talentmoves.intake.ManuscriptRefused;
import org.talentmoves.merging.Mergings;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Announcements;

/** Publishes drafts in a transaction that is always rolled back, so that what is shown beside a form is what would be. */
@Component
class Rehearsals {

    /** Stands for whoever will sign. */
    private static final String EDITOR = "…";

    /** How many of the facts that a merging changes are told. */
    private static final int MOST_MERGED = 100;

    private final Setting setting;
    private final Announcements announcements;
    private final Teller teller;
    private final Checks checks;
    private final Revisions revisions;
    private final Followers followers;
    private final Mergings mergings;
    private final Successors successors;
    private final TransactionTemplate transaction;

    Rehearsals(
            Setting setting,
            Announcements announcements,
            Teller teller,
            Checks checks,
            Revisions revisions,
            Followers followers,
            Mergings mergings,
            Successors successors,
            PlatformTransactionManager transactions) {
        this.followers = followers;
        this.mergings = mergings;
        this.successors = successors;
        this.revisions = revisions;
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
        Set<Subject> facts = new LinkedHashSet<>();
        Set<Subject> following = new LinkedHashSet<>();
        Map<Subject, Told> before = new LinkedHashMap<>();
        try {
            Optional<Subject> gone = mergedAway(draft, writing);
            if (gone.isPresent()) {
                return Rehearsal.stopped(List.of(), before, gone.get());
            }
            facts.addAll(facts(draft, writing));
            following.addAll(following(draft, writing, facts));
            facts.addAll(following);
            before.putAll(teller.told(facts));
            Optional<Subject> overtaken = overtaken(draft, writing);
            if (overtaken.isPresent()) {
                return Rehearsal.stopped(List.of(), before, overtaken.get());
            }
            setting.set(draft, writing, EDITOR);
            announcements.show();
        } catch (ManuscriptRefused refused) {
            return Rehearsal.stopped(refused.faults(), before, null);
        } catch (MovedOn movedOn) {
            return Rehearsal.stopped(List.of(), before, movedOn.subject());
        } catch (DomainException refused) {
            return Rehearsal.stopped(List.of(fault(draft, refused)), before, null);
        }
        Map<Subject, Told> after = new LinkedHashMap<>(teller.told(facts));
        following.stream()
                .filter(fact -> Objects.equals(before.get(fact), after.get(fact)))
                .forEach(after::remove);
        return new Rehearsal(List.of(), before, after, found(facts), null);
    }

    /** Which of two that are to be merged was merged into another since. */
    private Optional<Subject> mergedAway(ReadDraft draft, Writing writing) {
        return writing.act() != Act.MERGED
                ? Optional.empty()
                : draft.parts().stream()
                        .flatMap(part -> mergings.seen(writing.act(), part.part()).keySet().stream())
                        .filter(subject -> !successors.of(subject).equals(subject))
                        .findFirst();
    }

    /** What was changed since the draft was written: that is told before whatever it would come to by now. */
    private Optional<Subject> overtaken(ReadDraft draft, Writing writing) {
        return setting.concerned(draft, writing).entrySet().stream()
                .filter(seen -> !revisions.holds(seen.getKey(), seen.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Fault fault(ReadDraft draft, DomainException refused) {
        Subject first = draft.parts().stream()
                .flatMap(part -> part.subjectOf().stream())
                .findFirst()
                .orElseThrow();
        return new Fault(first, null, null, null, false, refused.reason(), refused);
    }

    /** The facts of which a draft speaks; of a merging those that it changes, as many as can be told. */
    private Set<Subject> facts(ReadDraft draft, Writing writing) {
        Stream<Subject> subjects = Mergings.isOurs(writing.act())
                ? setting.concerned(draft, writing).keySet().stream().limit(MOST_MERGED)
                : draft.facts().stream().flatMap(part -> part.subjectOf().stream());
        return subjects.filter(subject -> subject.kind().isFact()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What tells of pay that is decided on, or written: that is told otherwise, though the draft does not speak of it. */
    private Set<Subject> following(ReadDraft draft, Writing writing, Set<Subject> facts) {
        Set<FactId> following = writing.act().isDecision()
                ? followers.ofDecided(facts.stream().map(Subject::fact).toList())
                : writing.act().isOfTheWhole() ? Set.of() : followers.of(setting.changed(draft));
        return following.stream()
                .map(Subject::of)
                .filter(fact -> !facts.contains(fact))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Finding> found(Set<Subject> facts) {
        return checks.about(facts.stream().map(Subject::fact).collect(Collectors.toSet()));
    }
}
