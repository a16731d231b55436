package org.talentmoves.history;

import static org.talentmoves.desk.SampleDrafts.ADA;
import static org.talentmoves.desk.SampleDrafts.BEN;
import static org.talentmoves.desk.SampleDrafts.miraMoves;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.talentmoves.source.Standing;
import org.talentmoves.source.StandingOverride;

/** Makes a past: an invented move that is published, corrected, retracted and brought back at the desk. */
@TestComponent
public class Past {

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
    public Past begin() {
        newsroom.clear().lab("halcyon", "Halcyon");
        newsroom.lab("northwind", "Northwind");
        newsroom.researcher("mira-okafor", "Mira Okafor", "奥卡福");
        approve(submitted(miraMoves().because("The Courier reports it.")));
        return this;
    }

    /** Somebody else and another lab, of whom nothing is told yet. */
    public Past others() {
        newsroom.researcher("juno-adeyemi", "Juno Adeyemi");
        newsroom.lab("aurora", "Aurora");
        return this;
    }

    /** Changes one field of something public. */
    public Past change(String subject, String kind, Act act, String reason, String field, String typed) {
        approve(propose(subject, kind, act, reason, field, typed));
        return this;
    }

    /** It was not Mira Okafor who moved, but one of the {@link #others}, and to another lab. */
    public Past correctWhoMoved() {
        return others().change(
                        "m001",
                        Act.CORRECTED,
                        "Not she.",
                        "move",
                        "researcher",
                        "Juno Adeyemi",
                        "move",
                        "to_lab",
                        "Aurora",
                        "move",
                        "offer",
                        "");
    }

    /** Changes a field of each of two parts at once. */
    public Past change(String subject, Act act, String reason, String... changes) {
        Draft draft = originals.of(Subject.read(subject)).draft();
        for (int i = 0; i < changes.length; i += 3) {
            draft = retyped(draft, changes[i], changes[i + 1], changes[i + 2]);
        }
        approve(submitted(new Writing(act, reason, draft)));
        return this;
    }

    /** Another account of the pay of the offer, as The Courier has it. */
    public Past addPay(String pay) {
        List<Draft.Part> parts =
                new ArrayList<>(originals.of(Subject.read("o001")).draft().parts());
        Map<String, String> told = Map.of("pay", pay, "component", "total", "scope", "person", "offer", "o001");
        Map<String, String> cited = new HashMap<>(parts.stream()
                .filter(part -> part.kind().equals("citation"))
                .findFirst()
                .orElseThrow()
                .fields());
        cited.put("about", "n90");
        parts.add(new Draft.Part("n90", "pay_term", 1, null, 0, told, null));
        parts.add(new Draft.Part("n91", "citation", 1, null, 0, cited, null));
        approve(submitted(new Writing(Act.COMPLETED, "Another account.", new Draft(parts))));
        return this;
    }

    public Past correct(String date) {
        return change("m001", "move", Act.CORRECTED, "The Courier corrected its report.", "announced_on", date);
    }

    /** A change that nobody has decided on. */
    ProposalId propose(String subject, String kind, Act act, String reason, String field, String typed) {
        Draft draft = originals.of(Subject.read(subject)).draft();
        return submitted(new Writing(act, reason, retyped(draft, kind, field, typed)));
    }

    public Past retract() {
        return retract("m001");
    }

    public Past retract(String fact) {
        return decide(fact, Act.RETRACTED, "It was a hoax.");
    }

    public Past reinstate(String fact) {
        return decide(fact, Act.REINSTATED, "It was none.");
    }

    private Past decide(String fact, Act act, String reason) {
        approve(submitted(new Writing(act, reason, originals.bare(Subject.read(fact)))));
        return this;
    }

    Past restore(int version) {
        return restore("m001", version);
    }

    Past restore(String subject, int version) {
        Draft draft = originals.of(Subject.read(subject), version).draft();
        approve(submitted(new Writing(Act.RESTORED, "It was right at first.", draft)));
        return this;
    }

    public Past correctPay(String pay) {
        return change("p001", "pay_term", Act.CORRECTED, "It was less.", "pay", pay);
    }

    /** A file decides on the standing of the move. */
    Past retractByFile() {
        publications.decide(
                new FactId("m001"),
                new StandingOverride(
                        Standing.RETRACTED, "It was a hoax.", "Cleo Marsh", LocalDate.parse("2026-01-02")));
        return this;
    }

    /** In a newsroom of one, who also lets it pass. */
    public Past amendAlone(String source) {
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
        ProposalId id = proposals.begin("move", ADA, writing, Proposals.mark(""));
        desk.submit(id, ADA);
        return id;
    }

    void approve(ProposalId id) {
        desk.approve(id, proposals.get(id, BEN).version(), BEN, Set.of(1));
    }
}
