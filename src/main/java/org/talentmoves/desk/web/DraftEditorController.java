package org.talentmoves.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Role;
import org.talentmoves.desk.Drafts;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.Original;
import org.talentmoves.desk.Originals;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.NotInThatState;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.ProposalState;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.StaleProposal;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;

/** The forms in which facts are written: for new ones, for changes, and for drafts that were saved. */
@Controller
class DraftEditorController {

    private static final String FORM = "desk/form";

    private final Proposals proposals;
    private final Drafts drafts;
    private final Originals originals;
    private final FormViews views;
    private final Changing changing;

    DraftEditorController(Proposals proposals, Drafts drafts, Originals originals, FormViews views, Changing changing) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.originals = originals;
        this.views = views;
        this.changing = changing;
    }

    @GetMapping(path = "/desk/new/{form}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView blank(@PathVariable String form, Locale locale) {
        FormKind kind = FormKind.read(form);
        Writing nothing = new Writing(Act.PUBLISHED, "", kind.blank());
        return page(views.typing(kind, FormViews.Place.NEW, nothing, locale), HttpStatus.OK);
    }

    /** The form of something that is public, to be changed. */
    @GetMapping(path = "/desk/change", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView change(@RequestParam String subject, Locale locale) {
        Original original = originals.of(Subject.read(subject));
        return original(original, Act.PUBLISHED, locale);
    }

    /** The form with an earlier version, to be brought back. */
    @GetMapping(path = "/desk/restore", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView restore(@RequestParam String subject, @RequestParam int version, Locale locale) {
        return original(originals.of(Subject.read(subject), version), Act.RESTORED, locale);
    }

    private ModelAndView original(Original original, Act act, Locale locale) {
        Writing writing = new Writing(act, "", original.draft());
        return page(views.typing(original.form(), FormViews.Place.NEW, writing, locale), HttpStatus.OK);
    }

    @PostMapping(path = "/desk/new/{form}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView write(
            @AuthenticationPrincipal Editor editor,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        return handled(SentForm.of(FormKind.read(form), FormViews.Place.NEW, editor, sent, List.of(), locale));
    }

    @GetMapping(path = "/desk/proposals/{number}/edit", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView edit(@AuthenticationPrincipal Editor editor, @PathVariable long number, Locale locale) {
        Proposal proposal = editable(number, editor);
        if (!proposal.state().isOpen() || proposal.writing().act().isOfTheWhole()) {
            return new ModelAndView(Door.to("/desk/proposals/" + number));
        }
        FormViews.Place place = new FormViews.Place(number, proposal.version());
        return page(views.typing(FormKind.read(proposal.form()), place, proposal.writing(), locale), HttpStatus.OK);
    }

    /** A closed proposal taken up again: what it says, but for the rows that were accepted, in a form of its own. */
    @GetMapping(path = "/desk/proposals/{number}/again", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView again(@AuthenticationPrincipal Editor editor, @PathVariable long number, Locale locale) {
        Proposal proposal = proposals.get(new ProposalId(number), Hands.of(editor));
        if (proposal.writing().act().isOfTheWhole()) {
            return new ModelAndView(Door.to("/desk/proposals/" + number));
        }
        Draft fresh = new Draft(proposal.draft().parts().stream()
                .filter(part -> part.group() == 0
                        || part.outcome() == null
                        || part.outcome().accepted() == null)
                .map(part -> new Draft.Part(
                        part.key(), part.kind(), part.group(), part.subject(), part.base(), part.fields(), null))
                .toList());
        Writing writing =
                new Writing(proposal.writing().act(), proposal.writing().reason(), fresh);
        return page(views.typing(FormKind.read(proposal.form()), FormViews.Place.NEW, writing, locale), HttpStatus.OK)
                .addObject("unsaved", true);
    }

    @PostMapping(path = "/desk/proposals/{number}/edit", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView edit(
            @AuthenticationPrincipal Editor editor,
            @PathVariable long number,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent,
            Locale locale) {
        Proposal proposal = editable(number, editor);
        return handled(SentForm.of(
                FormKind.read(proposal.form()),
                new FormViews.Place(number, version),
                editor,
                sent,
                proposal.state().isOpen()
                        ? proposal.draft().parts().stream()
                                .filter(Draft.Part::isDecided)
                                .toList()
                        : List.of(),
                locale));
    }

    /** One's own proposal, or as a reviewer one that was submitted. */
    private Proposal editable(long number, Editor editor) {
        Proposal proposal = proposals.get(new ProposalId(number), Hands.of(editor));
        if (!proposal.isOf(Hands.of(editor))) {
            editor.must(Role::mayDecide);
        }
        return proposal;
    }

    private ModelAndView handled(SentForm request) {
        return switch (request.button()) {
            case "save" -> isSubmitted(request) ? submitted(request) : saved(request);
            case "overwrite" ->
                request.place().proposal() == null ? saved(request) : handled(request.overwriting(proposals));
            case "submit" -> submitted(request);
            case "read" ->
                new ModelAndView("desk/form :: understood", "view", request.typing(views, request.writing()));
            default -> changed(request);
        };
    }

    private ModelAndView changed(SentForm request) {
        Changing.Changed changed = changing.changed(request.writing(), request.form(), request.button());
        return page(request.typing(views, changed.writing()).focusing(changed.focus()), HttpStatus.OK)
                .addObject("unsaved", true)
                .addObject("instead", request.aside(changed.instead()));
    }

    private boolean isSubmitted(SentForm request) {
        Long number = request.place().proposal();
        return number != null
                && proposals.get(new ProposalId(number), request.hand()).state() == ProposalState.SUBMITTED;
    }

    /** Then what it says is public, and it is no wonder that this is here already. */
    private boolean isDecided(SentForm request) {
        Long number = request.place().proposal();
        return number != null
                && !proposals
                        .get(new ProposalId(number), request.hand())
                        .state()
                        .isOpen();
    }

    private ModelAndView saved(SentForm sent) {
        SentForm request = begun(sent);
        if (!request.closed().isEmpty()) {
            return overtaken(request);
        }
        try {
            return new ModelAndView(Door.to("/desk/proposals/" + keep(request) + "/edit?saved"));
        } catch (StaleProposal | NotInThatState overtaken) {
            return overtaken(request);
        }
    }

    private ModelAndView submitted(SentForm request) {
        FormView view = views.submitting(request.form(), request.place(), request.writing(), request.locale());
        if (view.isRefused() && isDecided(request)) {
            return overtaken(request);
        }
        if (view.isRefused()) {
            return page(view, HttpStatus.BAD_REQUEST)
                    .addObject("unsaved", true)
                    .addObject("instead", request.aside(List.of()));
        }
        SentForm begun = begun(request);
        if (!begun.closed().isEmpty()) {
            return overtaken(begun);
        }
        try {
            long number = keep(begun);
            if (!view.isMovedOn()) {
                submit(begun);
            }
            return new ModelAndView(Door.to("/desk/proposals/" + number + (view.isMovedOn() ? "/rebase" : "")));
        } catch (StaleProposal | NotInThatState overtaken) {
            return overtaken(begun);
        }
    }

    /** Submits it unless it is, by its author or by a reviewer who edits it. */
    private void submit(SentForm request) {
        ProposalId id = new ProposalId(request.number());
        if (proposals.get(id, request.hand()).state() == ProposalState.DRAFT) {
            drafts.submit(id, request.hand());
        }
    }

    /** The same with the proposal to which it belongs: the one that was begun when this form was sent first. */
    private SentForm begun(SentForm request) {
        return request.place().proposal() != null
                ? request
                : request.at(new FormViews.Place(
                        proposals
                                .begin(request.form().word(), request.hand(), request.writing(), request.token())
                                .value(),
                        0));
    }

    /** Saves what is not there yet. */
    private long keep(SentForm request) {
        ProposalId id = new ProposalId(request.number());
        if (!proposals.get(id, request.hand()).writing().equals(request.writing())) {
            proposals.save(id, request.place().version(), request.hand(), request.writing());
        }
        return request.number();
    }

    /**
     * The text that was sent, beside what somebody else saved in the meantime; it is saved over that only on purpose. Where
     * the proposal was decided meanwhile, the text goes on as a new one.
     */
    private ModelAndView overtaken(SentForm request) {
        Proposal proposal = proposals.get(new ProposalId(request.number()), request.hand());
        boolean decided = !proposal.state().isOpen();
        SentForm again = decided ? request.at(FormViews.Place.NEW) : request;
        return page(again.typing(views, again.writing()), HttpStatus.CONFLICT)
                .addObject("unsaved", true)
                .addObject("decided", decided ? proposal : null)
                .addObject("instead", request.aside(List.of()))
                .addObject("theirs", decided ? null : Difference.between(proposal.writing(), request.writing()));
    }

    private static ModelAndView page(FormView view, HttpStatus status) {
        return new ModelAndView(FORM, Map.of("view", view), status);
    }
}
