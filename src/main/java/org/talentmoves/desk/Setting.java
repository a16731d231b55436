package org.talentmoves.desk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Publications;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;
import org.talentmoves.intake.Followers;
import org.talentmoves.intake.Manuscript;
import org.talentmoves.intake.Manuscripts;
import org.talentmoves.merging.Mergings;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;

/** Does what a draft asks for, in the present transaction: the same whether it is tried or published. */
@Component
class Setting {

    private final Manuscripts manuscripts;
    private final Publications publications;
    private final Followers followers;
    private final Mergings mergings;
    private final Clock clock;

    Setting(Manuscripts manuscripts, Publications publications, Followers followers, Mergings mergings, Clock clock) {
        this.manuscripts = manuscripts;
        this.followers = followers;
        this.publications = publications;
        this.mergings = mergings;
        this.clock = clock;
    }

    void set(ReadDraft draft, Writing writing, String editor) {
        manuscripts.alone();
        if (isDecision(writing)) {
            Standing standing = writing.act() == Act.RETRACTED ? Standing.RETRACTED : null;
            List<FactId> facts = draft.facts().stream()
                    .map(fact -> fact.subjectOf().orElseThrow().fact())
                    .toList();
            followers.during(
                    Followers.Changed.decided(facts),
                    () -> facts.forEach(fact -> decide(fact, standing, writing.reason(), editor)));
        } else if (Mergings.isOurs(writing.act())) {
            draft.parts().forEach(part -> mergings.carryOut(writing.act(), part.part()));
        } else {
            manuscripts.publish(changed(draft));
        }
    }

    private void decide(FactId fact, @Nullable Standing standing, String reason, String editor) {
        publications.decide(
                fact,
                new StandingOverride(
                        standing,
                        reason.isEmpty() ? "…" : reason,
                        editor,
                        clock.instant().atZone(ZoneOffset.UTC).toLocalDate()));
    }

    /** What is public and would get another version, with the version against which that was written. */
    Map<Subject, Integer> concerned(ReadDraft draft, Writing writing) {
        Map<Subject, Integer> concerned = new LinkedHashMap<>();
        if (isDecision(writing)) {
            draft.facts()
                    .forEach(fact -> fact.subjectOf()
                            .ifPresent(subject ->
                                    concerned.put(subject, fact.part().base())));
        } else if (Mergings.isOurs(writing.act())) {
            draft.parts().forEach(part -> concerned.putAll(mergings.concerned(writing.act(), part.part())));
        } else {
            changed(draft).stream()
                    .filter(manuscript -> !manuscript.isNew())
                    .forEach(manuscript -> concerned.put(manuscript.subject(), manuscript.base()));
        }
        return concerned;
    }

    /** Whether all that it says is public already, in the very words, or decided so. */
    boolean changesNothing(ReadDraft draft, Writing writing) {
        return isDecision(writing)
                ? draft.facts().stream()
                        .flatMap(fact -> fact.subjectOf().stream())
                        .allMatch(fact -> publications.isRetracted(fact.fact()) == (writing.act() == Act.RETRACTED))
                : !writing.act().isOfTheWhole()
                        && !draft.manuscripts().isEmpty()
                        && changed(draft).isEmpty();
    }

    private static boolean isDecision(Writing writing) {
        return writing.act() == Act.RETRACTED || writing.act() == Act.REINSTATED;
    }

    /** What is new or says something else than what is public; the rest of a form is left as it is. */
    List<Manuscript> changed(ReadDraft draft) {
        return draft.manuscripts().stream().filter(this::changes).toList();
    }

    private boolean changes(Manuscript manuscript) {
        return manuscript.isNew()
                || manuscripts
                        .whole(manuscript.subject())
                        .filter(manuscript.whole()::isSameAs)
                        .isEmpty();
    }
}
