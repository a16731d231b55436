package org.talentmoves.desk.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.talentmoves.account.Editor;
import org.talentmoves.desk.Compared;
import org.talentmoves.desk.Comparisons;
import org.talentmoves.desk.Drafts;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.Titles;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.ProposalRecords;
import org.talentmoves.editorial.Proposals;

/** Reads proposals for those who decide on them. */
@Component
class ProposalViews {

    private final Proposals proposals;
    private final ProposalRecords records;
    private final Drafts drafts;
    private final Comparisons comparisons;
    private final FormViews forms;
    private final Titles titles;

    ProposalViews(
            Proposals proposals,
            ProposalRecords records,
            Drafts drafts,
            Comparisons comparisons,
            FormViews forms,
            Titles titles) {
        this.titles = titles;
        this.proposals = proposals;
        this.records = records;
        this.drafts = drafts;
        this.comparisons = comparisons;
        this.forms = forms;
    }

    ProposalView of(ProposalId id, Editor editor, Locale locale) {
        Proposal proposal = proposals.get(id, Hands.of(editor));
        FormViews.Place place = new FormViews.Place(id.value(), proposal.version());
        FormView form = forms.reviewing(FormKind.read(proposal.form()), place, proposal.writing(), locale);
        List<Compared> compared =
                proposal.state().isOpen() ? comparisons.of(drafts.read(proposal.draft(), locale)) : List.of();
        return new ProposalView(
                proposal,
                editor,
                titles.of(proposal.draft(), locale),
                titles.ofParts(proposal.draft(), locale),
                form,
                compared,
                records.remarks(id),
                records.earlierTexts(id, Hands.of(editor)),
                proposals.isFor(proposal, Hands.of(editor)));
    }
}
