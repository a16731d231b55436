package org.talentmoves.correction.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.talentmoves.account.Editor;
import org.talentmoves.correction.CorrectionRequest;
import org.talentmoves.correction.CorrectionRequests;
import org.talentmoves.correction.RequestAlreadyAnswered;
import org.talentmoves.correction.RequestChanged;
import org.talentmoves.correction.RequestId;
import org.talentmoves.correction.RequestState;
import org.talentmoves.desk.Drafts;
import org.talentmoves.editorial.Signature;

/** What readers say is wrong, as editors answer it. */
@Controller
class RequestEditorController {

    private static final List<String> LISTS = List.of("waiting", "answered", "aside");

    private final CorrectionRequests requests;
    private final Drafts drafts;

    RequestEditorController(CorrectionRequests requests, Drafts drafts) {
        this.requests = requests;
        this.drafts = drafts;
    }

    @GetMapping(path = "/desk/requests", produces = MediaType.TEXT_HTML_VALUE)
    String list(@RequestParam(defaultValue = "") String list, Model model) {
        model.addAttribute("list", LISTS.contains(list) ? list : LISTS.get(0));
        model.addAttribute(
                "requests",
                switch (list) {
                    case "answered" -> requests.answered(null, CorrectionRequests.MOST);
                    case "aside" -> requests.setAside();
                    default -> requests.waiting();
                });
        return "correction/waiting";
    }

    @GetMapping(path = "/desk/requests/{number}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@PathVariable long number) {
        CorrectionRequest request = requests.get(new RequestId(number));
        return page(request, HttpStatus.OK).addObject("form", AnswerForm.of(request));
    }

    /** Accepts or declines, with words for everybody to read. */
    @PostMapping(path = "/desk/requests/{number}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView answer(
            @AuthenticationPrincipal Editor editor,
            @PathVariable long number,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors) {
        RequestState outcome = form.outcome.equals("accepted") ? RequestState.ACCEPTED : RequestState.DECLINED;
        if (form.outcome.isEmpty() && !errors.hasFieldErrors("outcome")) {
            errors.rejectValue("outcome", "form.missing");
        }
        return done(new RequestId(number), form, errors, id -> requests.answer(id, outcome, form.answer(), of(editor)));
    }

    /** Says a public answer anew, so that what says too much of somebody can be taken back. */
    @PostMapping(path = "/desk/requests/{number}/amendment", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView amend(
            @AuthenticationPrincipal Editor editor,
            @PathVariable long number,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors) {
        return done(
                new RequestId(number), form, errors, id -> requests.amend(id, form.version, form.answer(), of(editor)));
    }

    private ModelAndView done(RequestId id, AnswerForm form, BindingResult errors, Consumer<RequestId> deed) {
        form.check(errors);
        try {
            if (!errors.hasErrors()) {
                deed.accept(id);
                return new ModelAndView(new RedirectView("/desk/requests", true, false, false));
            }
        } catch (RequestAlreadyAnswered | RequestChanged overtaken) {
            errors.reject("request.answered");
        }
        CorrectionRequest request = requests.get(id);
        form.version = request.version();
        return page(request, errors.hasGlobalErrors() ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST);
    }

    private static Signature of(Editor editor) {
        return new Signature(editor.accountId().value(), editor.name());
    }

    private ModelAndView page(CorrectionRequest request, HttpStatus status) {
        return new ModelAndView("correction/answer", status)
                .addObject("request", request)
                .addObject("amendments", requests.amendments(request.id()))
                .addObject("told", drafts.told(request.subject()).orElse(null));
    }
}
