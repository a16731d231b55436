package org.talentmoves.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.talentmoves.merging.Mergeable.LAB;
import static org.talentmoves.merging.Mergeable.RESEARCHER;
import static org.talentmoves.merging.Mergeable.SOURCE;
import static org.talentmoves.timeline.TimelineAssert.assertThatTimeline;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentmoves.EmptySite;
import org.talentmoves.Newsroom;
import org.talentmoves.desk.Directory;
import org.talentmoves.desk.Drafts;
import org.talentmoves.desk.Input;
import org.talentmoves.desk.Named;
import org.talentmoves.desk.Rehearsal;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.MovedOn;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Occasion;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Revision;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Whole;
import org.talentmoves.editorial.Writing;
import org.talentmoves.intake.CsvFiles;
import org.talentmoves.intake.Imports;
import org.talentmoves.intake.Manuscript;
import org.talentmoves.intake.Manuscripts;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.researcher.Group;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Dossiers;
import org.talentmoves.timeline.FormerAddresses;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.Vantage;

/** From two that are taken for one to one, and back. */
@EmptySite
@Import(Merger.class)
class MergingsIntegrationTests {

    private static final Pay PAY = new Pay(
            PayComponent.TOTAL,
            PayScope.PERSON,
            PayPeriod.UNKNOWN,
            null,
            new Amount(9_000_000L, 9_000_000L, "USD", Qualifier.EXACT),
            null);

    @Autowired
    private Merger merger;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Mergings mergings;

    @Autowired
    private Twins twins;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Drafts desk;

    @Autowired
    private Directory directory;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Imports imports;

    @Autowired
    private Revisions revisions;

    @Autowired
    private FormerAddresses formers;

    @Autowired
    private LabDirectory labs;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Sentences sentences;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private FactId move;

    @BeforeEach
    void news() {
        move = merger.writeTheNews();
    }

    @Test
    void previewsWhatMoves() {
        Preview preview = mergings.preview(RESEARCHER, "juno-adeyemi", "juno-a");
        assertThat(preview.isPossible()).isTrue();
        assertThat(preview.names()).containsExactly("Adeyemi Juno", "朱诺", "Juno A.");
        assertThat(preview.moving())
                .extracting(Subject::toString)
                .containsExactly("m001", "m002", "m004", "o001", "researcher/juno-adebayo");
    }

    @Test
    void triesAMergingAndLeavesNothingBehind() {
        List<String> before = merger.dump();
        ProposalId id = merger.propose(LAB, "northwind", "northwind-ai");
        Rehearsal rehearsal = rehearse(id);
        assertThat(rehearsal.isPublishable()).isTrue();
        assertThat(rehearsal.before().get(Subject.of(move)).english()).contains("Northwind AI");
        assertThat(rehearsal.after().get(Subject.of(move)).english())
                .contains("Northwind")
                .doesNotContain("left Halcyon for Northwind AI");
        assertThat(merger.dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "LAB, northwind, northwind-ai",
        "LAB, northwind-ai, northwind",
        "RESEARCHER, juno-adeyemi, juno-a",
        "RESEARCHER, juno-a, juno-adeyemi",
        "SOURCE, courier, courier-amp"
    })
    void putsEveryRowBack(Mergeable kind, String keep, String other) {
        List<String> before = merger.dump();
        Merging merging = merger.merge(kind, keep, other);
        assertThat(merger.dump()).isNotEqualTo(before);
        merger.part(merging);
        assertThat(merger.dump()).isEqualTo(before);
        assertThat(mergings.get(merging.id()).stands()).isFalse();
    }

    @Test
    void tellsTheFactsOfTheOneThatIsKept() {
        merger.merge(LAB, "northwind", "northwind-ai");
        merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        merger.merge(SOURCE, "courier", "courier-amp");
        assertThat(sentence()).startsWith("Juno Adeyemi").contains("Northwind").doesNotContain("Northwind AI");
        assertThatTimeline(timeline).asked("lab=northwind&as=joined").shows(new FactId("m004"), move);
        assertThat(labs.find("northwind").orElseThrow().parts())
                .extracting(lab -> lab.slug())
                .containsExactly("northwind-robotics");
        assertThat(labs.names()).extracting(lab -> lab.slug()).doesNotContain("northwind-ai");
        assertThat(jdbc.sql("select count(*) from person where slug = 'juno-a'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void unitesNamesSoThatTheKeptOneIsFoundByAll() {
        merger.merge(LAB, "northwind", "northwind-ai");
        merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        merger.merge(SOURCE, "courier", "courier-amp");
        assertThat(labs.find("northwind").orElseThrow().aliases()).containsExactly("Northwind AI");
        assertThat(labs.find("northwind").orElseThrow().profile().nameZh()).isEqualTo("北风");
        assertThatTimeline(timeline).asked("text=朱诺&kind=offer").shows(new FactId("o001"));
        assertThat(found(Input.LAB, "northwind-ai")).containsExactly("northwind");
        assertThat(found(Input.LAB, "Northwind AI")).containsExactly("northwind");
        assertThat(found(Input.RESEARCHER, "Adeyemi Juno")).containsExactly("juno-adeyemi");
        assertThat(found(Input.RESEARCHER, "juno-a")).containsExactly("juno-adeyemi");
        assertThat(found(Input.SOURCE, "https://example.org/courier-amp")).containsExactly("courier");
        assertThat(manuscripts
                        .whole(Subject.read("researcher/juno-adebayo"))
                        .orElseThrow()
                        .cell("distinct_from"))
                .isEqualTo("juno-adeyemi");
    }

    @Test
    void addsAVersionToAllThatItTouches() {
        merger.merge(LAB, "northwind", "northwind-ai");
        List<Revision> versions = revisions.of(Subject.of(move));
        assertThat(versions).extracting(version -> version.occasion().act()).containsExactly(Act.MERGED, Act.PUBLISHED);
        assertThat(versions.get(0).occasion().reason()).isEqualTo("They are one.");
        Whole before = versions.get(1).content();
        assertThat(before).isNotNull();
        assertThat(before.cell("to_lab")).isEqualTo("northwind-ai");
        assertThat(versions.get(1).told()).isNotNull();
        assertThat(acts("lab/northwind")).containsExactly(Act.MERGED, Act.PUBLISHED);
        assertThat(acts("lab/northwind-ai")).containsExactly(Act.MERGED, Act.PUBLISHED);
        assertThat(acts("lab/northwind-robotics")).containsExactly(Act.MERGED, Act.PUBLISHED);
        merger.part(mergings.all().get(0));
        assertThat(acts("lab/northwind-ai")).containsExactly(Act.PARTED, Act.MERGED, Act.PUBLISHED);
        assertThat(acts("m001")).containsExactly(Act.PARTED, Act.MERGED, Act.PUBLISHED);
    }

    @Test
    void leadsInOneStepThroughAChainAndBack() {
        newsroom.lab("northwind-labs", "Northwind Labs");
        Merging first = merger.merge(LAB, "northwind", "northwind-ai");
        List<String> between = merger.dump();
        Merging second = merger.merge(LAB, "northwind-labs", "northwind");
        assertThat(leads("northwind-ai")).isEqualTo("northwind-labs");
        assertThat(leads("northwind")).isEqualTo("northwind-labs");
        assertThatExceptionOfType(NotToBeParted.class)
                .isThrownBy(() -> mergings.proposeParting(first.id(), Merger.ADA, "They are two.", Proposals.mark("")));
        merger.part(second);
        assertThat(merger.dump()).isEqualTo(between);
        assertThat(leads("northwind-ai")).isEqualTo("northwind");
        merger.part(first);
        assertThat(labs.find("northwind-ai")).isPresent();
    }

    @Test
    void putsBackWhatWasCompletedSinceAndStillPointsThere() {
        Merging merging = merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        correctTheOffer();
        assertThat(mergings.parting(merging.id()).staying()).isEmpty();
        merger.part(merging);
        assertThat(person("m001")).isEqualTo("juno-a");
        assertThat(manuscripts.whole(Subject.read("o001")).orElseThrow().cells())
                .containsEntry("researcher", "juno-a")
                .containsEntry("note", "Seen.");
    }

    @Test
    void listsWhatCameSinceAndLeavesItWithTheKeptOne() {
        Merging merging = merger.merge(LAB, "northwind", "northwind-ai");
        FactId since = newsroom.move("mira-okafor", "2026 departure northwind>");
        correctTheOffer();
        assertThat(mergings.parting(merging.id()).staying())
                .extracting(Subject::toString)
                .containsExactly(since.value());
        merger.part(merging);
        assertThat(lab(since.value())).isEqualTo("northwind");
        assertThat(manuscripts.whole(Subject.read("o001")).orElseThrow().cell("by_lab"))
                .isEqualTo("northwind-ai");
    }

    @Test
    void leavesAnOfferWithAMoveThatCameSince() {
        Merging merging = merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        newsroom.moveAfter(new FactId("o001"), "juno-adeyemi", "2026 return halcyon>northwind-ai");
        assertThat(mergings.parting(merging.id()).staying())
                .extracting(Subject::toString)
                .containsExactly("m001", "m005", "o001");
        merger.part(merging);
        assertThat(person("m001")).isEqualTo("juno-adeyemi");
        assertThat(member("m004")).isEqualTo("juno-a");
    }

    @Test
    void tellsOfFactsThatRestOnWhatRetellsTheOneThatGoes() {
        newsroom.source("herald", "The Herald", "2025-07-02");
        FactId known = newsroom.move(
                "mira-okafor", "2026 hire halcyon>aurora", newsroom.supports("gazette"), newsroom.supports("herald"));
        jdbc.sql("update source set publisher = 'The Morning' where slug = 'courier-amp'")
                .update();
        jdbc.sql("update source set publisher = 'The Herald' where slug = 'courier'")
                .update();
        assertThat(mergings.preview(SOURCE, "courier", "courier-amp").retold())
                .extracting(Subject::toString)
                .contains(known.value());
        ProposalId id = merger.propose(SOURCE, "courier", "courier-amp");
        Rehearsal rehearsal = rehearse(id);
        assertThat(rehearsal.before().get(Subject.of(known)).standing()).isEqualTo(Standing.CORROBORATED);
        assertThat(rehearsal.after().get(Subject.of(known)).standing()).isEqualTo(Standing.SINGLE_ORIGIN);
        merger.approve(id);
        assertThat(acts(known.value())).containsExactly(Act.MERGED, Act.PUBLISHED);
        assertThat(revisions.of(Subject.of(known)).get(1).told().standing()).isEqualTo(Standing.CORROBORATED);
        Merging merging = mergings.all().get(0);
        assertThat(mergings.parting(merging.id()).retold())
                .extracting(Subject::toString)
                .contains(known.value());
        merger.part(merging);
        assertThat(acts(known.value())).containsExactly(Act.PARTED, Act.MERGED, Act.PUBLISHED);
        assertThat(revisions.of(Subject.of(known)).get(1).told().standing()).isEqualTo(Standing.SINGLE_ORIGIN);
    }

    @Test
    void tellsOfFactsOfAPartThatTheHouseOfTheKeptOneConfirms() {
        newsroom.lab("boreal", "Boreal");
        FactId confirmed = newsroom.move(
                "mira-okafor",
                "2026 hire halcyon>northwind-robotics",
                newsroom.onRecord("gazette", "boreal", Stance.SUPPORTS, "She joins us."));
        jdbc.sql("update lab set parent_id = null where slug = 'northwind-ai'").update();
        assertThat(mergings.preview(LAB, "boreal", "northwind-ai").retold()).contains(Subject.of(confirmed));
        assertThat(mergings.preview(LAB, "northwind", "northwind-ai").retold()).isEmpty();
    }

    @Test
    void givesAVersionToTheOfferAndTheMoveThatTellOfPayFromASourceThatIsMerged() {
        newsroom.source("daily", "The Daily");
        newsroom.source("ledger", "The Ledger");
        FactId term = newsroom.term(FactId.of(FactKind.OFFER, 1), PAY, newsroom.supports("daily"));
        assertThat(mergings.preview(SOURCE, "ledger", "daily").retold())
                .extracting(Subject::key)
                .containsExactly("m001", "o001");
        Merging merging = merger.merge(SOURCE, "ledger", "daily");
        for (String fact : List.of("m001", "o001", term.value())) {
            assertThat(acts(fact)).as(fact).startsWith(Act.MERGED);
        }
        merger.part(merging);
        assertThat(acts("o001")).startsWith(Act.PARTED, Act.MERGED);
    }

    @Test
    void putsBackTwoMembersOfAGroupWhoWereMergedIntoTwoOthers() {
        List.of("wren", "kit", "teo", "ana").forEach(name -> newsroom.researcher(name, name + " " + name.length()));
        FactId team = newsroom.moveOf(new Group("Four engineers", null, null), "2025-09 hire >northwind");
        merger.member(team, 0, "kit");
        merger.member(team, 1, "ana");
        List<String> before = merger.dump();
        Merging first = merger.merge(RESEARCHER, "wren", "kit");
        Merging second = merger.merge(RESEARCHER, "teo", "ana");
        merger.part(first);
        merger.part(second);
        assertThat(merger.dump()).isEqualTo(before);
    }

    @Test
    void warnsOfFactsThatWouldNameOneLabOnBothSides() {
        FactId bid = newsroom.offer("northwind", "mira-okafor", "northwind-ai", "2026");
        FactId inside = newsroom.move("mira-okafor", "2026 hire northwind-robotics>northwind");
        jdbc.sql("update lab set parent_id = null where slug = 'northwind-ai'").update();
        jdbc.sql(
                        "update lab set parent_id = (select lab_id from lab where slug = 'northwind-ai') where slug = 'aurora'")
                .update();
        FactId apart = newsroom.move("juno-adebayo", "2026 hire aurora>northwind");
        assertThat(mergings.preview(LAB, "northwind-ai", "northwind").doubled())
                .contains(Subject.of(bid), Subject.of(inside), Subject.of(apart))
                .hasSize(3);
        assertThat(mergings.preview(LAB, "northwind", "northwind-ai").doubled()).containsExactly(Subject.of(bid));
    }

    private void correctTheOffer() {
        Subject offer = Subject.read("o001");
        Whole now = manuscripts.whole(offer).orElseThrow();
        Map<String, String> cells = new HashMap<>(now.cells());
        cells.put("note", "Seen.");
        Occasion occasion = new Occasion(Act.COMPLETED, "Seen.", Merger.ADA, null, null, null);
        transaction.executeWithoutResult(status -> revisions.during(
                occasion,
                () -> manuscripts.publish(
                        List.of(new Manuscript(offer, revisions.version(offer), new Whole(cells, now.citations()))))));
    }

    @Test
    void undoesTheLaterOfTwoFirstThatTouchEachOther() {
        newsroom.lab("boreal", "Boreal");
        newsroom.lab("zephyr", "Zephyr");
        newsroom.source("herald", "The Herald", "2025-07-02");
        newsroom.researcher("juno-b", "Juno B.");
        undoesInOrder(
                merger.merge(LAB, "northwind", "northwind-ai"), merger.merge(LAB, "boreal", "northwind-robotics"));
        undoesInOrder(merger.merge(LAB, "zephyr", "northwind-robotics"), merger.merge(LAB, "boreal", "northwind-ai"));
        undoesInOrder(
                merger.merge(RESEARCHER, "juno-adeyemi", "juno-a"), merger.merge(RESEARCHER, "juno-b", "juno-adebayo"));
        undoesInOrder(merger.merge(SOURCE, "herald", "gazette"), merger.merge(SOURCE, "courier", "courier-amp"));
        undoesInOrder(merger.merge(SOURCE, "courier", "courier-amp"), merger.merge(SOURCE, "herald", "gazette"));
    }

    /** And leaves everything as it was. */
    private void undoesInOrder(Merging first, Merging second) {
        assertThat(mergings.parting(first.id()).first()).isEqualTo(second);
        assertThatExceptionOfType(NotToBeParted.class)
                .isThrownBy(() -> mergings.proposeParting(first.id(), Merger.ADA, "They are two.", Proposals.mark("")))
                .withMessageContaining(second.goneSubject().toString());
        merger.part(second);
        merger.part(first);
        merger.lift(first);
        merger.lift(second);
    }

    @Test
    void handsANameThatTwoBroughtToTheOtherOne() {
        newsroom.researcher("juno-b", "Juno B.", "Juno A.");
        List<String> before = merger.dump();
        Merging first = merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        Merging second = merger.merge(RESEARCHER, "juno-adeyemi", "juno-b");
        merger.part(first);
        assertThat(found(Input.RESEARCHER, "Juno A.")).contains("juno-adeyemi");
        merger.part(second);
        assertThat(merger.dump()).isEqualTo(before);
    }

    @Test
    void refusesALabAndItsPart() {
        refuses(LAB, "northwind-ai", "northwind-robotics", Why.ITS_OWN_PART);
        refuses(LAB, "northwind-robotics", "northwind-ai", Why.ITS_OWN_PART);
    }

    @Test
    void refusesASourceAndOneThatRetellsIt() {
        refuses(SOURCE, "courier-amp", "gazette", Why.RETELLS_IT, Why.READ_THROUGH_ITSELF);
    }

    @Test
    void refusesPeopleMarkedDistinct() {
        refuses(RESEARCHER, "juno-adebayo", "juno-a", Why.MARKED_DISTINCT);
    }

    @Test
    void refusesWhatWouldContradictItselfAndListsTheFacts() {
        refuses(LAB, "halcyon", "northwind-ai", Why.MOVES_BETWEEN, Why.MOVES_BETWEEN);
        jdbc.sql("update lab set parent_id = null").update();
        refuses(LAB, "aurora", "northwind-ai", Why.DEAL_BETWEEN);
        merger.member(new FactId("m004"), 1, "juno-adeyemi");
        refuses(RESEARCHER, "juno-adeyemi", "juno-a", Why.MEMBER_TWICE);
        newsroom.move(
                "mira-okafor",
                "2026 hire halcyon>aurora",
                newsroom.supports("courier"),
                newsroom.supports("courier-amp"));
        refuses(SOURCE, "courier", "courier-amp", Why.CITED_TWICE);
    }

    private void refuses(Mergeable kind, String keep, String other, Why... expected) {
        assertThat(mergings.preview(kind, keep, other).obstacles())
                .extracting(Obstacle::why)
                .containsExactly(expected);
        assertThatExceptionOfType(CannotBeOne.class).isThrownBy(() -> merger.propose(kind, keep, other));
    }

    @Test
    void refusesWhatIsOneAlreadyAndWhatIsNotThere() {
        assertThatExceptionOfType(NotTwo.class).isThrownBy(() -> mergings.preview(LAB, "aurora", "aurora"));
        assertThatExceptionOfType(NoSuchSubject.class).isThrownBy(() -> mergings.preview(LAB, "aurora", "nowhere"));
    }

    @Test
    void refusesAProposalOverAnEarlierVersion() {
        newsroom.lab("boreal", "Boreal");
        ProposalId id = merger.propose(LAB, "northwind", "northwind-ai");
        merger.merge(LAB, "northwind", "boreal");
        assertThatExceptionOfType(MovedOn.class).isThrownBy(() -> merger.approve(id));
        assertThat(rehearse(id).movedOn()).isEqualTo(Subject.read("lab/northwind"));
    }

    @Test
    void letsOneOfTwoPassThatAreApprovedAtOnce() throws Exception {
        List<ProposalId> both = List.of(
                merger.propose(LAB, "northwind", "northwind-ai"), merger.propose(LAB, "northwind-ai", "northwind"));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> approvals = both.stream()
                    .<Callable<Boolean>>map(id -> () -> {
                        start.await();
                        return approves(id);
                    })
                    .toList();
            List<Boolean> passed = threads.invokeAll(approvals).stream()
                    .map(MergingsIntegrationTests::answer)
                    .toList();
            assertThat(passed).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(mergings.all()).hasSize(1);
    }

    private boolean approves(ProposalId id) {
        try {
            merger.approve(id);
            return true;
        } catch (NoSuchSubject | MovedOn refused) {
            return false;
        }
    }

    private static boolean answer(Future<Boolean> approval) {
        try {
            return approval.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keepsTheAddressOfWhatWasMergedFromBeingGivenAgain() {
        merger.merge(LAB, "northwind", "northwind-ai");
        Manuscript again = new Manuscript(
                Subject.read("lab/northwind-ai"), 0, new Whole(Map.of("name", "N", "kind", "lab"), List.of()));
        assertThat(manuscripts.faults(List.of(again)))
                .singleElement()
                .extracting(fault -> fault.reason())
                .isEqualTo("“northwind-ai” was merged into “northwind”, to which its address leads; choose another.");
    }

    @Test
    void refusesToPutALabBackIntoItsOwnPart() {
        Merging merging = merger.merge(LAB, "northwind", "northwind-ai");
        ProposalId id = mergings.proposeParting(merging.id(), Merger.ADA, "They are two.", Proposals.mark(""));
        makePart("aurora", "northwind-robotics");
        assertThatExceptionOfType(NotToBeParted.class)
                .isThrownBy(() -> merger.approve(id))
                .withMessageContaining("lab/aurora, lab/northwind-robotics, lab/northwind-ai.");
        assertThat(rehearse(id).isPublishable()).isFalse();
        assertThatExceptionOfType(NotToBeParted.class)
                .isThrownBy(() -> mergings.proposeParting(merging.id(), Merger.ADA, "Two.", Proposals.mark("")));
        assertThat(mergings.parting(merging.id()).circle())
                .extracting(Subject::key)
                .containsExactly("aurora", "northwind-robotics", "northwind-ai");
    }

    private void makePart(String lab, String whole) {
        jdbc.sql("update lab set parent_id = (select lab_id from lab where slug = :whole) where slug = :lab")
                .param("lab", lab)
                .param("whole", whole)
                .update();
    }

    @Test
    void remembersThatTwoThatWerePartedAreTwo() {
        Merging merging = merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        assertThat(twins.toldApart()).isEmpty();
        merger.part(merging);
        assertThat(twins.suggested(RESEARCHER)).isEmpty();
        ToldApart told = twins.toldApart().get(0);
        assertThat(told.reason()).isEqualTo("They are two.");
        assertThat(told.by()).isEqualTo("Ada Ferreira");
        assertThat(told.reviewer()).isEqualTo("Ben Okafor");
        refuses(RESEARCHER, "juno-adeyemi", "juno-a", Why.TOLD_APART);
    }

    @Test
    void mergesTwoAgainThatWerePartedOnceThatIsLifted() {
        Merging merging = merger.merge(LAB, "northwind", "northwind-ai");
        merger.part(merging);
        merger.lift(merging);
        Merging again = merger.merge(LAB, "northwind-ai", "northwind");
        merger.part(again);
        assertThat(twins.toldApart()).extracting(told -> told.lifted() == null).containsExactly(true, false);
        assertThat(labs.find("northwind")).isPresent();
    }

    @Test
    void bringsFilesThatWereWrittenBefore() {
        merger.merge(LAB, "northwind", "northwind-ai");
        merger.merge(RESEARCHER, "juno-adeyemi", "juno-a");
        merger.merge(SOURCE, "courier", "courier-amp");
        imports.bring(new CsvFiles(Map.of("labs.csv", csv("""
                        slug,name,name_zh,aliases,parent,kind,country,founded,dissolved,note
                        northwind-ai,Northwind AI,北风,,aurora,lab,NZ,,,
                        """), "moves.csv", csv("""
                        id,researcher,headcount,headcount_qualifier,group_label,group_label_zh,members,from_lab,to_lab,kind,announced_on,announced_approximate,effective_on,effective_approximate,role,offer,note
                        m900,juno-a,,,,,,northwind-ai,halcyon,return,2026,false,,false,,,
                        """), "citations.csv", csv("""
                        fact,source,via,stance,basis,says,speaker,speaker_researcher,speaks_for,gives_low,gives_high,gives_currency,gives_qualifier
                        m900,courier-amp,,supports,unnamed_people,People say so.,,,,,,,
                        """))));
        Whole brought = manuscripts.whole(Subject.read("m900")).orElseThrow();
        assertThat(brought.cells()).containsEntry("researcher", "juno-adeyemi").containsEntry("from_lab", "northwind");
        assertThat(brought.citations()).extracting(said -> said.get("source")).containsExactly("courier");
        assertThat(labs.find("northwind-ai")).isEmpty();
    }

    private static byte[] csv(String rows) {
        return rows.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void knowsEveryColumnThatPointsToWhatCanBeMerged() {
        Set<String> pointing = new TreeSet<>(jdbc.sql("""
                        select pointing.relname || '.' || attname
                        from pg_constraint
                        join pg_class pointing on pointing.oid = conrelid
                        join pg_class target on target.oid = confrelid
                        join pg_attribute on attrelid = conrelid and attnum = any (conkey)
                        where contype = 'f' and target.relname in ('lab', 'researcher', 'source')
                            and connamespace = 'public'::regnamespace""").query(String.class).list());
        Set<String> known = new TreeSet<>(Set.of("timeline_lab.lab_id", "researcher_distinct_from.other_id"));
        for (Mergeable kind : Mergeable.values()) {
            Stream.concat(
                            kind.pointers().stream().map(pointer -> pointer.table() + "." + pointer.column()),
                            kind.own().stream().map(own -> own + "." + kind.id()))
                    .forEach(known::add);
        }
        assertThat(known).isEqualTo(pointing);
    }

    private Rehearsal rehearse(ProposalId id) {
        Writing writing = proposals.get(id, Merger.BEN).writing();
        return desk.rehearse(desk.read(writing.draft(), Locale.ENGLISH), writing);
    }

    private List<Act> acts(String subject) {
        return revisions.of(Subject.read(subject)).stream()
                .map(version -> version.occasion().act())
                .toList();
    }

    private List<String> found(Input input, String typed) {
        return directory.meant(input, typed).stream().map(Named::slug).toList();
    }

    private String leads(String former) {
        return formers.find(SubjectKind.LAB, former).orElseThrow();
    }

    private String sentence() {
        return sentences
                .of(dossiers.find(move, Vantage.NOW).orElseThrow(), Vantage.NOW, Locale.ENGLISH)
                .full();
    }

    private String person(String move) {
        return jdbc.sql("select slug from move join researcher using (researcher_id) where move_id = :move")
                .param("move", move)
                .query(String.class)
                .single();
    }

    private String lab(String move) {
        return jdbc.sql("select slug from move join lab on lab_id = from_lab_id where move_id = :move")
                .param("move", move)
                .query(String.class)
                .single();
    }

    private String member(String move) {
        return jdbc.sql("select slug from move_member join researcher using (researcher_id) where move_id = :move")
                .param("move", move)
                .query(String.class)
                .single();
    }
}
