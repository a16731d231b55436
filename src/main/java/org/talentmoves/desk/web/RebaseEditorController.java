package org.talentmoves.desk.web;

import java.util.HashMap;
import java.util.List;
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
import org.talentmoves.desk.Rebase;
import org.talentmoves.desk.Rebases;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Writing;

/** Brings a proposal up to the version that holds: as it was, as it is now, and as it is proposed, field by field. */
@Controller
class RebaseEditorController {

    private final Proposals proposals;
    private final Rebases rebases;

    RebaseEditorController(Proposals proposals, Rebases rebases) {
        this.proposals = proposals;
        this.rebases = rebases;
    }

    @GetMapping(path = "/desk/proposals/{number}/rebase", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@AuthenticationPrincipal Editor editor, @PathVariable long number) {
        return page(proposals.get(new ProposalId(number), Hands.of(editor)), Map.of(), HttpStatus.OK);
    }

    @PostMapping(path = "/desk/proposals/{number}/rebase", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView choose(
            @AuthenticationPrincipal Editor editor,
            @PathVariable long number,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        ProposalId id = new ProposalId(number);
        Proposal proposal = proposals.get(id, Hands.of(editor));
        Map<String, String> chosen = sent.toSingleValueMap();
        List<String> against = sent.getOrDefault("against", List.of());
        if (!against.equals(against(proposal))) {
            return page(proposal, stillChosen(proposal, chosen, against), HttpStatus.CONFLICT)
                    .addObject("changed", true);
        }
        if (!isComplete(proposal, chosen)) {
            return page(proposal, chosen, HttpStatus.BAD_REQUEST).addObject("incomplete", true);
        }
        Writing writing = proposal.writing();
        Writing rebased = new Writing(
                writing.act(), writing.reason(), rebases.rebased(writing, choice -> "mine".equals(chosen.get(choice))));
        if (!proposal.isOf(Hands.of(editor))) {
            editor.must(Role::mayDecide);
        }
        proposals.save(id, version, Hands.of(editor), rebased);
        return new ModelAndView(Door.to("/desk/proposals/" + number + "?rebased"));
    }

    private List<String> against(Proposal proposal) {
        return rebases.of(proposal.writing()).stream().map(Rebase::against).toList();
    }

    /** What was chosen of what is still as it was shown; of the rest one chooses again. */
    private Map<String, String> stillChosen(Proposal proposal, Map<String, String> chosen, List<String> against) {
        Map<String, String> still = new HashMap<>(chosen);
        rebases.of(proposal.writing()).stream()
                .filter(rebase -> !against.contains(rebase.against()))
                .forEach(rebase -> still.keySet().removeIf(name -> name.startsWith(rebase.key() + ".")));
        return still;
    }

    private boolean isComplete(Proposal proposal, Map<String, String> chosen) {
        return rebases.of(proposal.writing()).stream()
                .allMatch(rebase -> rebase.choices().stream()
                        .allMatch(choice -> chosen.containsKey(rebase.key() + "." + choice.name())));
    }

    private ModelAndView page(Proposal proposal, Map<String, String> chosen, HttpStatus status) {
        List<Rebase> rebased = rebases.of(proposal.writing());
        return new ModelAndView("desk/rebase", status)
                .addObject("proposal", proposal)
                .addObject("rebases", rebased)
                .addObject(
                        "canBe",
                        !proposal.writing().act().isOfTheWhole()
                                || rebased.stream().noneMatch(Rebase::isGone))
                .addObject("chosen", chosen);
    }
}
