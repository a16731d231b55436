package org.talentmoves.submission.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalState;
import org.talentmoves.editorial.Remark;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.api.Address;

/** What somebody wants to be public, and what became of it. */
record ProposalView(
        long number,
        String self,

        @Schema(description = "Where it is shown and decided, at the desk.")
        String page,

        String title,
        ProposalState state,

        @Schema(description = "What it would be to publish it.")
        Act act,

        String reason,

        @Schema(description = "Whose it is; of one that a program sent, with the label of its token.")
        String author,

        @Schema(description = "The reviewer who changed it before it was decided; null where nobody did.") @Nullable
        String coeditor,

        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,

        @Schema(description = "Why it was rejected; null where it was not.") @Nullable
        String words,

        List<RemarkView> remarks,

        @Schema(description = "What became public with it so far.")
        List<PublishedView> published,

        @Schema(description = "Proposals that wait and may be about the same.")
        List<String> alike) {

    static ProposalView of(
            Proposal proposal, String title, List<Remark> remarks, List<Subject> published, List<Long> alike) {
        return new ProposalView(
                proposal.id().value(),
                self(proposal.id().value()),
                "/desk/proposals/" + proposal.id(),
                title,
                proposal.state(),
                proposal.writing().act(),
                proposal.writing().reason(),
                proposal.author().name(),
                proposal.coeditor().map(Signature::name).orElse(null),
                proposal.submittedAt().orElse(null),
                proposal.decidedAt().orElse(null),
                proposal.decider().map(Signature::name).orElse(null),
                proposal.words().orElse(null),
                remarks.stream().map(RemarkView::of).toList(),
                published.stream().map(PublishedView::of).toList(),
                alike.stream().map(ProposalView::self).toList());
    }

    static String self(long number) {
        return Address.API + "/proposals/" + number;
    }

    /** What somebody said about it. */
    record RemarkView(String author, Instant at, String text) {
        static RemarkView of(Remark remark) {
            return new RemarkView(remark.author(), remark.at(), remark.text());
        }
    }

    /** What became public; a pay term is found with its offer. */
    record PublishedView(
            String kind,

            @Schema(description = "The id of a fact, or a slug.")
            String id,

            @Nullable String self) {

        static PublishedView of(Subject subject) {
            String kind = Wire.of(subject.kind());
            return new PublishedView(
                    kind,
                    subject.key(),
                    kind.equals("pay_term") ? null : Address.API + "/" + kind + "s/" + subject.key());
        }
    }
}
