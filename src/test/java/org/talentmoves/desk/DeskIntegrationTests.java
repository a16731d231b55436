package org.talentmoves.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.talentmoves.desk.SampleDrafts.ADA;
import static org.talentmoves.desk.SampleDrafts.BEN;
import static org.talentmoves.desk.SampleDrafts.miraMoves;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.MovedOn;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.OwnProposal;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.ProposalState;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.StaleProposal;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Told;
import org.talentmoves.editorial.Writing;
import org.talentmoves.intake.Manuscripts;
import org.talentmoves.source.Standing;

/** From a draft to a public fact. */
@EmptySite
class DeskIntegrationTests {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Revisions revisions;

    @Autowired
    private Originals originals;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void twoLabsAndAPerson() {
        newsroom.clear().lab("halcyon", "Halcyon");
        newsroom.lab("northwind", "Northwind");
        newsroom.researcher("mira-okafor", "Mira Okafor", "奥卡福");
    }

    @Test
    void triesADraftAndLeavesNothingBehind() {
        Rehearsal rehearsal = rehearse(miraMoves().because("Reported."));
        assertThat(rehearsal.faults()).isEmpty();
        assertThat(rehearsal.before()).isEmpty();
        assertThat(rehearsal.after().values())
                .extracting(Told::english)
                .anySatisfy(sentence ->
                        assertThat(sentence).contains("Mira Okafor", "Northwind", "up to US$100m", "The Courier"));
        assertThat(rehearsal.after().values()).extracting(Told::standing).containsOnly(Standing.SINGLE_ORIGIN);
        assertThat(publicFacts()).isEmpty();
        assertThat(jdbc.sql("select count(*) from source").query(Integer.class).single())
                .isZero();
    }

    @Test
    void publishesAMoveWithItsOfferItsPackageAndItsSourceAtOnce() {
        approve(submitted(miraMoves().because("Reported.")));
        assertThat(publicFacts()).containsExactly("m001", "o001", "p001");
        Occasion occasion = revisions
                .find(Subject.read(publicFacts().get(0)), 1)
                .orElseThrow()
                .occasion();
        assertThat(occasion.act()).isEqualTo(Act.PUBLISHED);
        assertThat(occasion.editor()).isEqualTo(ADA);
        assertThat(occasion.reviewer()).isEqualTo(BEN);
        assertThat(occasion.reason()).isEqualTo("Reported.");
    }

    @Test
    void entersANewLabAndANewPersonWithTheMoveThatNeedsThem() {
        approve(submitted(miraMoves()
                .typing("n1", "researcher", "Juno Adeyemi")
                .typing("n1", "to_lab", "Aurora")
                .part("n6", "researcher", 0, "name: Juno Adeyemi")
                .part("n7", "lab", 0, "name: Aurora; kind: startup")
                .because("Reported.")));
        assertThat(jdbc.sql("select researcher.slug || ' ' || lab.slug from move"
                                + " join researcher using (researcher_id) join lab on lab_id = to_lab_id")
                        .query(String.class)
                        .list())
                .containsExactly("juno-adeyemi aurora");
    }

    @Test
    void refusesToSubmitWhatIsIncomplete() {
        ProposalId id = proposals.begin(
                "move",
                ADA,
                miraMoves().typing("n1", "announced_on", "6/7/2025").because("Reported."),
                Proposals.mark(""));
        assertThatExceptionOfType(DraftRefused.class).isThrownBy(() -> drafts.submit(id, ADA));
        assertThat(proposals.get(id, ADA).state()).isEqualTo(ProposalState.DRAFT);
    }

    @Test
    void refusesTheAuthorAndAnEarlierText() {
        ProposalId id = submitted(miraMoves().because("Reported."));
        int version = proposals.get(id, BEN).version();
        assertThatExceptionOfType(OwnProposal.class).isThrownBy(() -> drafts.approve(id, version, ADA, Set.of(1)));
        assertThatExceptionOfType(StaleProposal.class)
                .isThrownBy(() -> drafts.approve(id, version - 1, BEN, Set.of(1)));
        assertThat(publicFacts()).isEmpty();
    }

    @Test
    void readsAPublicFactIntoAFormAndOutOfItAgainUnchanged() {
        approve(submitted(miraMoves().because("Reported.")));
        Original original = originals.of(Subject.read("m001"));
        assertThat(original.form()).isEqualTo(FormKind.MOVE);
        assertThat(drafts.read(original.draft(), Locale.ENGLISH).parts()).noneMatch(ReadPart::isRefused);
        assertThat(drafts.read(original.draft(), Locale.ENGLISH).manuscripts())
                .allSatisfy(manuscript -> assertThat(manuscript.whole())
                        .isEqualTo(manuscripts.whole(manuscript.subject()).orElseThrow()));
        assertThatExceptionOfType(DraftRefused.class)
                .isThrownBy(() -> submitted(new Writing(Act.CORRECTED, "Nothing.", original.draft())))
                .withMessage("Nothing in it differs from what is public.");
    }

    @Test
    void changesWhatWasChangedAndKeepsHowItWasTold() {
        approve(submitted(miraMoves().because("Reported.")));
        approve(submitted(new Writing(
                Act.CORRECTED,
                "It was July.",
                retyped(originals.of(Subject.read("m001")), "announced_on", "2 July 2025"))));
        List<Revision> versions = revisions.of(Subject.read("m001"));
        assertThat(versions).extracting(Revision::version).containsExactly(2, 1);
        assertThat(versions.get(0).occasion().act()).isEqualTo(Act.CORRECTED);
        assertThat(versions.get(1).told()).isNotNull();
        assertThat(versions.get(1).told().english()).contains("30 June 2025");
        assertThat(revisions.version(Subject.read("o001"))).isEqualTo(1);
    }

    @Test
    void tellsTheSecondOfTwoThatTheFactMovedOn() {
        approve(submitted(miraMoves().because("Reported.")));
        ProposalId one = submitted(new Writing(
                Act.CORRECTED,
                "It was July.",
                retyped(originals.of(Subject.read("m001")), "announced_on", "2 July 2025")));
        ProposalId other = submitted(new Writing(
                Act.COMPLETED, "Her post.", retyped(originals.of(Subject.read("m001")), "role", "engineer")));
        approve(one);
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> approve(other));
        assertThat(proposals.get(other, ADA).state()).isEqualTo(ProposalState.SUBMITTED);
        assertThat(rehearse(proposals.get(other, ADA).writing()).movedOn()).isEqualTo(Subject.read("m001"));
    }

    @Test
    void retractsAFactAndReinstatesIt() {
        approve(submitted(miraMoves().because("Reported.")));
        approve(submitted(new Writing(Act.RETRACTED, "It was a hoax.", originals.bare(Subject.read("m001")))));
        assertThat(standing()).isEqualTo("RETRACTED");
        approve(submitted(new Writing(Act.REINSTATED, "It was none.", originals.bare(Subject.read("m001")))));
        assertThat(standing()).isEqualTo("SINGLE_ORIGIN");
        assertThat(revisions.of(Subject.read("m001")))
                .extracting(revision -> revision.occasion().act())
                .containsExactly(Act.REINSTATED, Act.RETRACTED, Act.PUBLISHED);
    }

    @Test
    void acceptsTheRowsOfAMemoOneByOne() {
        newsroom.researcher("juno-adeyemi", "Juno Adeyemi");
        newsroom.source("courier", "The Courier");
        ProposalId id = submitted(SampleDrafts.draft()
                .part(
                        "n1",
                        "citation",
                        0,
                        "source: courier; stance: supports; basis: document_seen; says: A memo names them.")
                .part("n2", "move", 1, "researcher: Mira Okafor; to_lab: Northwind; kind: hire; announced_on: 2025-07")
                .part("n3", "move", 2, "researcher: Juno Adeyemi; to_lab: Northwind; kind: hire; announced_on: 2025-07")
                .because("The memo."));
        drafts.approve(id, proposals.get(id, BEN).version(), BEN, Set.of(2));
        assertThat(publicFacts()).containsExactly("m001");
        assertThat(proposals.get(id, BEN).state()).isEqualTo(ProposalState.SUBMITTED);
        proposals.decline(id, proposals.get(id, BEN).version(), BEN, Set.of(1), "She denies it.");
        assertThat(publicFacts()).containsExactly("m001");
        assertThat(proposals.get(id, BEN).state()).isEqualTo(ProposalState.APPROVED);
    }

    private static Draft retyped(Original original, String field, String typed) {
        return new Draft(original.draft().parts().stream()
                .map(part -> {
                    if (!part.kind().equals("move")) {
                        return part;
                    }
                    Map<String, String> fields = new HashMap<>(part.fields());
                    fields.put(field, typed);
                    return part.with(fields);
                })
                .toList());
    }

    private ProposalId submitted(Writing writing) {
        ProposalId id = proposals.begin("move", ADA, writing, Proposals.mark(""));
        drafts.submit(id, ADA);
        return id;
    }

    private void approve(ProposalId id) {
        drafts.approve(id, proposals.get(id, BEN).version(), BEN, Set.of(1));
    }

    private Rehearsal rehearse(Writing writing) {
        return drafts.rehearse(drafts.read(writing.draft(), Locale.ENGLISH), writing);
    }

    private List<String> publicFacts() {
        return jdbc.sql("select fact_id from fact order by 1")
                .query(String.class)
                .list();
    }

    private String standing() {
        return jdbc.sql("select standing from timeline where fact_id = 'm001'")
                .query(String.class)
                .single();
    }
}
