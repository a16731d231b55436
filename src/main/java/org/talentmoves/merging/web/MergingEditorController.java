package org.talentmoves.merging.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.SentBefore;
import org.talentmoves.editorial.Subject;
import org.talentmoves.merging.Asking;
import org.talentmoves.merging.Meant;
import org.talentmoves.merging.Mergeable;
import org.talentmoves.merging.Merging;
import org.talentmoves.merging.Mergings;
import org.talentmoves.merging.NotToBeParted;
import org.talentmoves.merging.NotTwo;
import org.talentmoves.merging.PartingPreview;
import org.talentmoves.merging.Preview;
import org.talentmoves.merging.Unions;
import org.talentmoves.shared.TextRefused;

/** Proposes to merge two, and to undo a merging, after showing what that would do. */
@Controller
class MergingEditorController {

    private final Mergings mergings;
    private final Moving moving;
    private final Unions unions;
    private final Asking asking;
    private final SignedIn signedIn;
    private final Meant meant;

    MergingEditorController(
            Mergings mergings, Moving moving, Unions unions, Asking asking, SignedIn signedIn, Meant meant) {
        this.mergings = mergings;
        this.unions = unions;
        this.asking = asking;
        this.moving = moving;
        this.signedIn = signedIn;
        this.meant = meant;
    }

    /**
     * Shows what merging would do; asks which are meant where what was typed does not say. Whoever decides on a
     * {@code proposal} of it is led back there.
     */
    @GetMapping(path = "/desk/merge", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView preview(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String keep,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String proposal) {
        signedIn.signature();
        Which which = kind.isEmpty() ? Which.ofNoKind(keep, other) : Which.of(Mergeable.read(kind), keep, other, meant);
        return which.areTwo()
                ? Deciding.at(
                        proposal,
                        shown(mergings.preview(
                                Mergeable.read(kind),
                                which.keep().known(),
                                which.other().known())))
                : asked(which);
    }

    private static ModelAndView asked(Which which) {
        return new ModelAndView("merging/which", Map.of("which", which, "kinds", Mergeable.values()), which.status());
    }

    private ModelAndView shown(Preview preview) {
        Subject kept = preview.kept().subject();
        Subject gone = preview.gone().subject();
        return new ModelAndView("merging/merge", "preview", preview)
                .addObject("token", Proposals.mark(""))
                .addObject("moving", moving.of(preview.moving()))
                .addObject("retold", moving.of(preview.retold()))
                .addObject("doubled", moving.of(preview.doubled()))
                .addObject("obstacles", preview.obstacles())
                .addObject("waiting", asking.toMerge(kept, gone))
                .addObject("waitingTheOtherWay", asking.toMerge(gone, kept));
    }

    /** Proposes it as it was looked at; when one of the two was changed since, it is shown anew. */
    @PostMapping(path = "/desk/merge", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView propose(
            @RequestParam String kind,
            @RequestParam String keep,
            @RequestParam String other,
            @RequestParam(defaultValue = "") String versions,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String token) {
        Preview preview;
        try {
            preview = mergings.preview(Mergeable.read(kind), keep, other);
        } catch (NoSuchSubject | NotTwo gone) {
            Which which = Which.of(Mergeable.read(kind), keep, other, meant);
            return refused(asked(which), HttpStatus.CONFLICT, reason).addObject("changed", true);
        }
        if (!preview.versions().equals(versions)) {
            return refused(shown(preview), HttpStatus.CONFLICT, reason).addObject("changed", true);
        }
        return preview.isPossible()
                ? proposed(
                        reason,
                        () -> mergings.propose(preview, signedIn.signature(), reason, Proposals.mark(token)),
                        () -> shown(preview))
                : refused(shown(preview), HttpStatus.CONFLICT, reason);
    }

    @GetMapping(path = "/desk/mergings", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView mergings(@RequestParam(defaultValue = "") String proposed) {
        signedIn.signature();
        List<Merging> all = mergings.all();
        return new ModelAndView("merging/mergings", "mergings", all)
                .addObject("unions", unions.of(all))
                .addObject("proposed", Deciding.number(proposed));
    }

    @GetMapping(path = "/desk/mergings/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView merging(@PathVariable long id, @RequestParam(defaultValue = "") String proposal) {
        signedIn.signature();
        return Deciding.at(proposal, shown(mergings.parting(id)));
    }

    private ModelAndView shown(PartingPreview parting) {
        List<Merging> both = Stream.of(parting.merging(), parting.first())
                .filter(Objects::nonNull)
                .toList();
        return new ModelAndView("merging/merging", "parting", parting)
                .addObject("unions", unions.of(both))
                .addObject("token", Proposals.mark(""))
                .addObject("returning", moving.of(parting.returning()))
                .addObject("retold", moving.of(parting.retold()))
                .addObject("staying", moving.of(parting.staying()))
                .addObject("circle", moving.of(parting.circle()))
                .addObject("waiting", asking.toUndo(parting.merging()));
    }

    /** Proposes it; one that is undone already, or not to be undone yet, is shown as it now is. */
    @PostMapping(path = "/desk/mergings/{id}/undo", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView undo(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String token) {
        try {
            return proposed(
                    reason,
                    () -> mergings.proposeParting(id, signedIn.signature(), reason, Proposals.mark(token)),
                    () -> shown(mergings.parting(id)));
        } catch (NotToBeParted conflict) {
            return refused(shown(mergings.parting(id)), HttpStatus.CONFLICT, reason)
                    .addObject("changed", true);
        }
    }

    /**
     * Leads to the list of mergings; or shows the page again with what was typed when that is no reason, or another one than
     * that with which the form was sent before.
     */
    private static ModelAndView proposed(String reason, Supplier<ProposalId> proposing, Supplier<ModelAndView> page) {
        try {
            return new ModelAndView("redirect:/desk/mergings")
                    .addObject("proposed", proposing.get().value());
        } catch (TextRefused unfit) {
            return refused(page.get(), HttpStatus.BAD_REQUEST, reason)
                    .addObject("reasonFault", RefusedReason.fault(reason));
        } catch (SentBefore before) {
            return refused(page.get(), HttpStatus.CONFLICT, reason).addObject("sent", before.proposal());
        }
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status, String reason) {
        page.setStatus(status);
        return page.addObject("reason", RefusedReason.shown(reason));
    }
}
