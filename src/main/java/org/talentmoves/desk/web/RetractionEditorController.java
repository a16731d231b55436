package org.talentmoves.desk.web;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.account.Editor;
import org.talentmoves.desk.Drafts;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.Originals;
import org.talentmoves.desk.Titles;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalState;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Publications;
import org.talentmoves.editorial.SentBefore;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.TextRefused;

/** Proposes that a fact be retracted, or a retraction be taken back. */
@Controller
class RetractionEditorController {

    private final Proposals proposals;
    private final Drafts drafts;
    private final Originals originals;
    private final Publications publications;
    private final Reasons reasons;
    private final Titles titles;

    RetractionEditorController(
            Proposals proposals,
            Drafts drafts,
            Originals originals,
            Publications publications,
            Reasons reasons,
            Titles titles) {
        this.titles = titles;
        this.publications = publications;
        this.reasons = reasons;
        this.proposals = proposals;
        this.drafts = drafts;
        this.originals = originals;
    }

    @GetMapping(path = "/desk/retraction", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView ask(@RequestParam String subject) {
        return page(fact(subject), "", HttpStatus.OK);
    }

    @PostMapping(path = "/desk/retraction", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView propose(
            @AuthenticationPrincipal Editor editor,
            @RequestParam String subject,
            @RequestParam(defaultValue = "retracted") String act,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String token,
            Locale locale) {
        Subject fact = fact(subject);
        String line = Text.joined(reason.replace("\0", "")).strip();
        try {
            Text.line("The reason", line, Writing.LONGEST_REASON);
        } catch (TextRefused wrong) {
            return page(fact, reason, HttpStatus.BAD_REQUEST)
                    .addObject("missing", line.isEmpty())
                    .addObject("refused", reasons.of(wrong, locale));
        }
        Act asked = act.equals("reinstated") ? Act.REINSTATED : Act.RETRACTED;
        if (isRetracted(fact) != (asked == Act.REINSTATED)) {
            return page(fact, reason, HttpStatus.CONFLICT).addObject("already", true);
        }
        Writing writing = new Writing(asked, line, originals.bare(fact));
        try {
            Proposal begun =
                    proposals.beginWhole(FormKind.MOVE.word(), Hands.of(editor), writing, Proposals.mark(token));
            if (begun.state() == ProposalState.DRAFT) {
                drafts.submit(begun.id(), Hands.of(editor));
            }
            return new ModelAndView(Door.to("/desk/proposals/" + begun.id()));
        } catch (SentBefore before) {
            return page(fact, reason, HttpStatus.CONFLICT).addObject("sent", before.proposal());
        }
    }

    /** A fact; a lab, a person or a source is not retracted. */
    private static Subject fact(String written) {
        Subject subject = Subject.read(written);
        if (!subject.kind().isFact()) {
            throw new NoSuchSubject(subject);
        }
        return subject;
    }

    private boolean isRetracted(Subject fact) {
        return publications.isRetracted(fact.fact());
    }

    private ModelAndView page(Subject fact, String reason, HttpStatus status) {
        return new ModelAndView("desk/retraction", status)
                .addObject("subject", fact)
                .addObject("told", drafts.told(fact).orElse(null))
                .addObject("called", titles.of(originals.bare(fact), LocaleContextHolder.getLocale()))
                .addObject("retracted", isRetracted(fact))
                .addObject("token", Proposals.mark(""))
                .addObject("reason", reason);
    }
}
