package org.talentmoves.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.talentmoves.account.Editor;
import org.talentmoves.desk.Drafts;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.Queue;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.Text;

/** Where whoever signs in comes first: what waits, and one's own. */
@Controller
class QueueEditorController {

    private static final Set<String> LISTS = Set.of("waiting", "mine", "decided");

    private final Queue queue;
    private final Proposals proposals;
    private final Drafts drafts;
    private final ProposalViews views;
    private final Reasons reasons;
    private final MessageSource messages;

    QueueEditorController(
            Queue queue,
            Proposals proposals,
            Drafts drafts,
            ProposalViews views,
            Reasons reasons,
            MessageSource messages) {
        this.views = views;
        this.reasons = reasons;
        this.messages = messages;
        this.queue = queue;
        this.proposals = proposals;
        this.drafts = drafts;
    }

    @GetMapping(path = "/desk", produces = MediaType.TEXT_HTML_VALUE)
    String desk(
            @AuthenticationPrincipal Editor editor,
            @RequestParam(defaultValue = "waiting") String list,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String author,
            Locale locale,
            Model model) {
        String shown = LISTS.contains(list) ? list : "waiting";
        model.addAttribute("shown", shown);
        List<String> forms = Stream.of(FormKind.values()).map(FormKind::word).toList();
        String asked = forms.contains(form) ? form : "";
        String name = Text.isPlain(author) ? author.strip() : "";
        model.addAttribute("form", asked);
        model.addAttribute("author", name);
        model.addAttribute("forms", forms);
        model.addAttribute("list", queue.list(shown, asked, name, Hands.of(editor), locale));
        model.addAttribute("mine", queue.list("mine", "", "", Hands.of(editor), locale));
        return "desk/queue";
    }

    /** Approves several proposals, each for itself, and each only where it was opened as it now is. */
    @PostMapping("/desk/approvals")
    View approve(
            @AuthenticationPrincipal Editor editor,
            @RequestParam(name = "proposal", defaultValue = "") List<Long> numbers,
            RedirectAttributes shown,
            Locale locale) {
        if (numbers.isEmpty()) {
            return Door.to("/desk?unmarked");
        }
        List<String> refused = new ArrayList<>();
        long approved = numbers.stream().filter(Objects::nonNull).collect(Collectors.toSet()).stream()
                .filter(number -> approved(number, editor, locale, refused))
                .count();
        shown.addFlashAttribute("approved", approved);
        shown.addFlashAttribute("refused", refused);
        return Door.to("/desk");
    }

    private boolean approved(long number, Editor editor, Locale locale, List<String> refused) {
        ProposalId id = new ProposalId(number);
        try {
            int version = proposals.openedVersion(id, Hands.of(editor));
            Proposal proposal = proposals.get(id, Hands.of(editor));
            if (!views.of(id, editor, locale).twins().isEmpty()) {
                refused.add(messages.getMessage("desk.approve.twins", new Object[] {number}, locale));
                return false;
            }
            drafts.approve(id, version, Hands.of(editor), proposal.draft().openRows());
            return true;
        } catch (DomainException e) {
            refused.add(number + ": " + reasons.of(e, locale));
            return false;
        }
    }
}
