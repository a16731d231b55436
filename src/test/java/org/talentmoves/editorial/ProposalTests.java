package org.talentmoves.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentmoves.shared.TextRefused;

class ProposalTests {

    private static final Instant NOW = Instant.parse("2025-07-01T10:00:00Z");
    private static final Signature ADA = new Signature(UUID.randomUUID(), "Ada Ferreira");
    private static final Signature BEN = new Signature(UUID.randomUUID(), "Ben Okafor");
    private static final Draft.Outcome ACCEPTED = new Draft.Outcome("m001", null);
    private static final Draft.Outcome DECLINED = new Draft.Outcome(null, "Not in the source.");

    private static final Map<String, Consumer<Proposal>> ACTS = Map.of(
            "save by the author", proposal -> proposal.save(ADA, writing("Seen."), NOW),
            "save by a reviewer", proposal -> proposal.save(BEN, writing("Seen."), NOW),
            "submit", proposal -> proposal.submit(ADA, NOW),
            "submit by another", proposal -> proposal.submit(BEN, NOW),
            "withdraw", proposal -> proposal.withdraw(ADA),
            "withdraw by another", proposal -> proposal.withdraw(BEN),
            "approve", proposal -> proposal.approve(BEN, new FourEyes(true), decided(ACCEPTED), NOW),
            "approve one's own", proposal -> proposal.approve(ADA, new FourEyes(true), decided(ACCEPTED), NOW),
            "reject", proposal -> proposal.reject(BEN, new FourEyes(true), "Not in the source.", NOW),
            "reject one's own", proposal -> proposal.reject(ADA, new FourEyes(true), "Not in the source.", NOW));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT     | save by the author  | DRAFT
            DRAFT     | save by a reviewer  | -
            DRAFT     | submit              | SUBMITTED
            DRAFT     | submit by another   | -
            DRAFT     | withdraw            | WITHDRAWN
            DRAFT     | withdraw by another | -
            DRAFT     | approve             | -
            DRAFT     | approve one's own   | -
            DRAFT     | reject              | -
            DRAFT     | reject one's own    | -
            SUBMITTED | save by the author  | SUBMITTED
            SUBMITTED | save by a reviewer  | SUBMITTED
            SUBMITTED | submit              | -
            SUBMITTED | submit by another   | -
            SUBMITTED | withdraw            | WITHDRAWN
            SUBMITTED | withdraw by another | -
            SUBMITTED | approve             | APPROVED
            SUBMITTED | approve one's own   | -
            SUBMITTED | reject              | REJECTED
            SUBMITTED | reject one's own    | -
            APPROVED  | save by the author  | -
            APPROVED  | save by a reviewer  | -
            APPROVED  | submit              | -
            APPROVED  | submit by another   | -
            APPROVED  | withdraw            | -
            APPROVED  | withdraw by another | -
            APPROVED  | approve             | -
            APPROVED  | approve one's own   | -
            APPROVED  | reject              | -
            APPROVED  | reject one's own    | -
            REJECTED  | save by the author  | -
            REJECTED  | save by a reviewer  | -
            REJECTED  | submit              | -
            REJECTED  | submit by another   | -
            REJECTED  | withdraw            | -
            REJECTED  | withdraw by another | -
            REJECTED  | approve             | -
            REJECTED  | approve one's own   | -
            REJECTED  | reject              | -
            REJECTED  | reject one's own    | -
            WITHDRAWN | save by the author  | -
            WITHDRAWN | save by a reviewer  | -
            WITHDRAWN | submit              | -
            WITHDRAWN | submit by another   | -
            WITHDRAWN | withdraw            | -
            WITHDRAWN | withdraw by another | -
            WITHDRAWN | approve             | -
            WITHDRAWN | approve one's own   | -
            WITHDRAWN | reject              | -
            WITHDRAWN | reject one's own    | -""")
    void goesFromStateToState(ProposalState from, String act, String to) {
        Proposal proposal = in(from);
        Throwable refusal = catchThrowable(() -> ACTS.get(act).accept(proposal));
        if (to.equals("-")) {
            assertThat(refusal).isInstanceOfAny(NotInThatState.class, SomebodyElsesProposal.class, OwnProposal.class);
            assertThat(proposal.state()).isEqualTo(from);
        } else {
            assertThat(refusal).isNull();
            assertThat(proposal.state()).isEqualTo(ProposalState.valueOf(to));
        }
    }

    private static Proposal in(ProposalState state) {
        Proposal proposal = new Proposal(new ProposalId(1), "move", ADA, writing("Seen."), NOW);
        if (state == ProposalState.WITHDRAWN) {
            proposal.withdraw(ADA);
        } else if (state != ProposalState.DRAFT) {
            proposal.submit(ADA, NOW);
        }
        if (state == ProposalState.APPROVED) {
            proposal.approve(BEN, new FourEyes(true), decided(ACCEPTED), NOW);
        } else if (state == ProposalState.REJECTED) {
            proposal.reject(BEN, new FourEyes(true), "Not in the source.", NOW);
        }
        return proposal;
    }

    @Test
    void isSubmittedWithAReasonOnly() {
        Proposal proposal = new Proposal(new ProposalId(1), "move", ADA, writing("  "), NOW);
        assertThatExceptionOfType(ReasonMissing.class).isThrownBy(() -> proposal.submit(ADA, NOW));
    }

    @Test
    void isDecidedByItsAuthorInANewsroomOfOneAndSaysThatNobodyElseLooked() {
        Proposal proposal = in(ProposalState.SUBMITTED);
        proposal.approve(ADA, new FourEyes(false), decided(ACCEPTED), NOW);
        assertThat(proposal.state()).isEqualTo(ProposalState.APPROVED);
        assertThat(proposal.occasion(ADA).reviewer()).isNull();
        assertThat(proposal.occasion(BEN).reviewer()).isEqualTo(BEN);
    }

    @Test
    void keepsTheNameOfAReviewerWhoChangedIt() {
        Proposal proposal = in(ProposalState.SUBMITTED);
        proposal.save(BEN, writing("Seen again."), NOW);
        assertThat(proposal.occasion(BEN).editor()).isEqualTo(ADA);
        assertThat(proposal.occasion(BEN).coeditor()).isEqualTo(BEN);
    }

    @Test
    void staysOpenWhileARowIsUndecided() {
        Proposal proposal = in(ProposalState.SUBMITTED);
        Draft half = new Draft(List.of(part("n1", 1).decided(ACCEPTED), part("n2", 2)));
        proposal.approve(BEN, new FourEyes(true), half, NOW);
        assertThat(proposal.state()).isEqualTo(ProposalState.SUBMITTED);
        proposal.approve(BEN, new FourEyes(true), decided(ACCEPTED, DECLINED), NOW);
        assertThat(proposal.state()).isEqualTo(ProposalState.APPROVED);
    }

    @Test
    void isRejectedWhenEveryRowIsDeclined() {
        Proposal proposal = in(ProposalState.SUBMITTED);
        proposal.decline(BEN, new FourEyes(true), Set.of(1), "Not in the source.", NOW);
        assertThat(proposal.state()).isEqualTo(ProposalState.REJECTED);
        assertThat(proposal.draft().parts())
                .extracting(Draft.Part::outcome)
                .contains(new Draft.Outcome(null, "Not in the source."));
    }

    @Test
    void hasWordsOfTheWholeOnlyWhereTheWholeIsRejected() {
        Proposal approved = in(ProposalState.SUBMITTED);
        approved.approve(
                BEN, new FourEyes(true), new Draft(List.of(part("n1", 1).decided(ACCEPTED), part("n2", 2))), NOW);
        approved.decline(BEN, new FourEyes(true), Set.of(2), "Not in the source.", NOW);
        assertThat(approved.words()).isEmpty();
        Proposal rejected = in(ProposalState.SUBMITTED);
        rejected.reject(BEN, new FourEyes(true), " Not in the source. ", NOW);
        assertThat(rejected.words()).contains("Not in the source.");
    }

    @Test
    void isApprovedWhenSomeRowsWereAcceptedBeforeTheRestIsRejected() {
        Proposal proposal = in(ProposalState.SUBMITTED);
        Draft half = new Draft(List.of(part("n1", 1).decided(ACCEPTED), part("n2", 2)));
        proposal.approve(BEN, new FourEyes(true), half, NOW);
        proposal.reject(BEN, new FourEyes(true), "Not in the source.", NOW);
        assertThat(proposal.state()).isEqualTo(ProposalState.APPROVED);
    }

    @Test
    void declinesNoRowThatDoesNotWaitAndNoneWithoutWords() {
        Proposal proposal = in(ProposalState.SUBMITTED);
        assertThatExceptionOfType(RowNotOpen.class)
                .isThrownBy(() -> proposal.decline(BEN, new FourEyes(true), Set.of(1, 99), "No.", NOW));
        assertThatExceptionOfType(TextRefused.class)
                .isThrownBy(() -> proposal.decline(BEN, new FourEyes(true), Set.of(1), " ", NOW));
        assertThat(proposal.state()).isEqualTo(ProposalState.SUBMITTED);
    }

    private static Writing writing(String reason) {
        return new Writing(Act.PUBLISHED, reason, new Draft(List.of(part("n1", 1))));
    }

    private static Draft decided(Draft.Outcome... outcomes) {
        List<Draft.Part> parts = new ArrayList<>();
        for (Draft.Outcome outcome : outcomes) {
            parts.add(part("n" + parts.size(), parts.size() + 1).decided(outcome));
        }
        return new Draft(parts);
    }

    private static Draft.Part part(String key, int group) {
        return new Draft.Part(key, "move", group, null, 0, Map.of(), null);
    }
}
