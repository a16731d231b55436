package org.talentmoves.merging;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Publications;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Teller;
import org.talentmoves.editorial.Told;
import org.talentmoves.intake.Manuscripts;
import org.talentmoves.lab.LabAmended;
import org.talentmoves.lab.LabId;
import org.talentmoves.researcher.ResearcherAmended;
import org.talentmoves.researcher.ResearcherId;
import org.talentmoves.source.SourceAmended;
import org.talentmoves.source.SourceId;

/** Keeps the versions that a merging replaces, adds those that it makes, and lets the timeline know. */
@Component
class MergingLedger {

    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final Publications publications;
    private final Teller teller;
    private final ApplicationEventPublisher events;

    MergingLedger(
            Manuscripts manuscripts,
            Revisions revisions,
            Publications publications,
            Teller teller,
            ApplicationEventPublisher events) {
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.publications = publications;
        this.teller = teller;
        this.events = events;
    }

    /** The versions that hold. */
    Map<Subject, Integer> versions(Iterable<Subject> subjects) {
        Map<Subject, Integer> versions = new LinkedHashMap<>();
        subjects.forEach(subject -> versions.put(subject, revisions.version(subject)));
        return versions;
    }

    /** Keeps what they say now and how they are told; refuses with {@code MovedOn} where it is at another version. */
    void keep(Map<Subject, Integer> versions) {
        Map<Subject, Told> told = teller.told(versions.keySet());
        versions.forEach((subject, version) -> manuscripts
                .whole(subject)
                .ifPresent(whole -> revisions.supersede(subject, version, whole, told.get(subject))));
    }

    void append(Map<Subject, Integer> versions, Act act) {
        versions.forEach((subject, version) -> {
            if (subject.kind().isFact()) {
                publications.follow(subject.fact(), act);
            } else {
                revisions.append(subject, version + 1, act);
            }
        });
    }

    /** Lets all facts that show it be written anew. */
    void announce(Mergeable kind, Pair.Side side) {
        events.publishEvent(
                switch (kind) {
                    case LAB -> new LabAmended(new LabId(side.id()));
                    case RESEARCHER -> new ResearcherAmended(new ResearcherId(side.id()));
                    case SOURCE -> new SourceAmended(new SourceId(side.id()));
                });
    }
}
