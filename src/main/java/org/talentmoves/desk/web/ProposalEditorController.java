package org.talentmoves.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.account.Editor;
import org.talentmoves.desk.DraftRefused;
import org.talentmoves.desk.Drafts;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.ProposalRecords;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.intake.ManuscriptRefused;
import org.talentmoves.shared.Conflict;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.TextRefused;

/** A proposal as whoever decides on it sees it, the conversation about it, and the decision. */
@Controller
class ProposalEditorController {

    private final Proposals proposals;
    private final ProposalRecords records;
    private final Drafts drafts;
    private final ProposalViews views;
    private final Reasons reasons;

    ProposalEditorController(
            Proposals proposals, ProposalRecords records, Drafts drafts, ProposalViews views, Reasons reasons) {
        this.reasons = reasons;
        this.proposals = proposals;
        this.records = records;
        this.drafts = drafts;
        this.views = views;
    }

    @GetMapping(path = "/desk/proposals/{number}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@AuthenticationPrincipal Editor editor, @PathVariable long number, Locale locale) {
        ProposalView view = views.of(new ProposalId(number), editor, locale);
        proposals.look(new ProposalId(number), view.proposal().version(), Hands.of(editor));
        return new ModelAndView("desk/proposal", Map.of("view", view));
    }

    /** What it said before it was saved over, and what became of that. */
    @GetMapping(path = "/desk/proposals/{number}/texts/{version}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView text(@AuthenticationPrincipal Editor editor, @PathVariable long number, @PathVariable int version) {
        Proposal proposal = proposals.get(new ProposalId(number), Hands.of(editor));
        Draft then = records.earlierDraft(proposal.id(), version, Hands.of(editor));
        return new ModelAndView("desk/text")
                .addObject("number", number)
                .addObject("version", version)
                .addObject("draft", then)
                .addObject("since", Difference.since(then, proposal.draft()));
    }

    @PostMapping(path = "/desk/proposals/{number}/submission", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView submit(@AuthenticationPrincipal Editor editor, @PathVariable long number, Locale locale) {
        return done(editor, number, locale, () -> drafts.submit(new ProposalId(number), Hands.of(editor)));
    }

    @PostMapping(path = "/desk/proposals/{number}/withdrawal", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView withdraw(@AuthenticationPrincipal Editor editor, @PathVariable long number, Locale locale) {
        return done(editor, number, locale, () -> proposals.withdraw(new ProposalId(number), Hands.of(editor)));
    }

    @PostMapping(path = "/desk/proposals/{number}/remarks", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView remark(
            @AuthenticationPrincipal Editor editor,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String text,
            Locale locale) {
        String plain = text.replace("\0", "");
        return done(editor, number, locale, () -> proposals.remark(new ProposalId(number), Hands.of(editor), plain))
                .addObject("remark", text);
    }

    /** Approves the rows that were not decided, or only those named. */
    @PostMapping(path = "/desk/proposals/{number}/approval", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView approve(
            @AuthenticationPrincipal Editor editor,
            @PathVariable long number,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<Integer> row,
            @RequestParam(defaultValue = "") String seen,
            Locale locale) {
        ProposalId id = new ProposalId(number);
        if (views.of(id, editor, locale).hasTwinsBeside(seen)) {
            return page(editor, number, locale, null, HttpStatus.CONFLICT).addObject("newTwins", true);
        }
        return done(
                editor,
                number,
                locale,
                () -> drafts.approve(id, version, Hands.of(editor), rows(id, editor, row)),
                row);
    }

    /** Rejects the proposal with words; or declines only the rows named. */
    @PostMapping(path = "/desk/proposals/{number}/rejection", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView reject(
            @AuthenticationPrincipal Editor editor,
            @PathVariable long number,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") List<Integer> row,
            Locale locale) {
        ProposalId id = new ProposalId(number);
        String line = Text.joined(words.replace("\0", ""));
        return done(
                        editor,
                        number,
                        locale,
                        () -> {
                            if (row.isEmpty()) {
                                proposals.reject(id, version, Hands.of(editor), line);
                            } else {
                                proposals.decline(id, version, Hands.of(editor), new TreeSet<>(row), line);
                            }
                        },
                        row)
                .addObject("words", words);
    }

    private Set<Integer> rows(ProposalId id, Editor editor, List<Integer> named) {
        return named.isEmpty() ? proposals.get(id, Hands.of(editor)).draft().openRows() : new TreeSet<>(named);
    }

    private ModelAndView done(Editor editor, long number, Locale locale, Runnable deed) {
        return done(editor, number, locale, deed, List.of());
    }

    /**
     * Leads back to the proposal, there to the row that waits after those that were decided; or shows it again with what
     * stood in the way, and what was typed.
     */
    private ModelAndView done(Editor editor, long number, Locale locale, Runnable deed, List<Integer> rows) {
        try {
            deed.run();
            return new ModelAndView(Door.to("/desk/proposals/" + number + next(new ProposalId(number), editor, rows)));
        } catch (Conflict | NoSuchSubject conflict) {
            return page(editor, number, locale, conflict, HttpStatus.CONFLICT);
        } catch (DraftRefused | ManuscriptRefused | TextRefused invalid) {
            return page(editor, number, locale, invalid, HttpStatus.BAD_REQUEST);
        }
    }

    private String next(ProposalId id, Editor editor, List<Integer> decided) {
        Set<Integer> open = decided.isEmpty()
                ? Set.of()
                : proposals.get(id, Hands.of(editor)).draft().openRows();
        return open.stream()
                .filter(row -> row > decided.get(decided.size() - 1))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(row -> "#row-" + row)
                .orElse("");
    }

    private ModelAndView page(
            Editor editor, long number, Locale locale, @Nullable DomainException refused, HttpStatus status) {
        ModelAndView page = new ModelAndView("desk/proposal", status);
        page.addObject("view", views.of(new ProposalId(number), editor, locale));
        page.addObject("refusal", refused == null ? null : reasons.of(refused, locale));
        return page;
    }
}
