package org.talentmoves.history;

import static org.talentmoves.desk.SampleDrafts.ADA;
import static org.talentmoves.desk.SampleDrafts.BEN;
import static org.talentmoves.desk.SampleDrafts.miraMoves;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.Newsroom;
import org.talentmoves.desk.Drafts;
import org.talentmoves.desk.Originals;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Publications;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;
import org.talentmoves.shared.FactId;

/** Makes a past: an invented move that is published, corrected, retracted and brought back at the desk. */
@TestComponent
class Past {

    private final Newsroom newsroom;
    private final Drafts desk;
    private final Proposals proposals;
    private final Originals originals;
    private final Revisions revisions;
    private final Publications publications;
    private final TransactionTemplate transaction;

    Past(
            Newsroom newsroom,
            Drafts desk,
            Proposals proposals,
            Originals originals,
            Revisions revisions,
            Publications publications,
            TransactionTemplate transaction) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.proposals = proposals;
        this.originals = originals;
        this.revisions = revisions;
        this.publications = publications;
        this.transaction = transaction;
    }

    /** Mira Okafor goes from Halcyon to Northwind (m001, o001, p001); nothing else is there. */
    Past begin() {
        newsroom.clear().lab("halcyon", "Halcyon");
        newsroom.lab("northwind", "Northwind");
        newsroom.researcher("mira-okafor", "Mira Okafor", "奥卡福");
        approve(submitted(miraMoves().because("The Courier reports it.")));
        return this;
    }

    /** Changes one field of something public. */
    Past change(String subject, String kind, Act act, String reason, String field, String typed) {
        approve(propose(subject, kind, act, reason, field, typed));
        return this;
    }

    Past correct(String date) {
        return change("m001", "move", Act.CORRECTED, "The Courier corrected its report.", "announced_on", date);
    }

    /** A change that nobody has decided on. */
    ProposalId propose(String subject, String kind, Act act, String reason, String field, String typed) {
        Draft draft = originals.of(Subject.read(subject)).draft();
        return submitted(new Writing(act, reason, retyped(draft, kind, field, typed)));
    }

    Past retract() {
        approve(submitted(new Writing(Act.RETRACTED, "It was a hoax.", originals.bare(Subject.read("m001")))));
        return this;
    }

    Past restore(int version) {
        Draft draft = originals.of(Subject.read("m001"), version).draft();
        approve(submitted(new Writing(Act.RESTORED, "It was right at first.", draft)));
        return this;
    }

    /** In a newsroom of one, who also lets it pass. */
    Past amendAlone(String source) {
        Occasion alone = new Occasion(Act.COMPLETED, "Another paper has it.", ADA, null, null, null);
        transaction.executeWithoutResult(status -> revisions.during(
                alone, () -> publications.amend(new FactId("m001"), List.of(newsroom.supports(source)))));
        return this;
    }

    private static Draft retyped(Draft draft, String kind, String field, String typed) {
        return new Draft(draft.parts().stream()
                .map(part -> {
                    Map<String, String> fields = new HashMap<>(part.fields());
                    fields.put(field, typed);
                    return part.kind().equals(kind) ? part.with(fields) : part;
                })
                .toList());
    }

    private ProposalId submitted(Writing writing) {
        ProposalId id = proposals.begin("move", ADA, writing);
        desk.submit(id, ADA);
        return id;
    }

    void approve(ProposalId id) {
        desk.approve(id, proposals.get(id, BEN).version(), BEN, Set.of(1));
    }
}
