package org.talentmoves.correction.web;

import jakarta.validation.Valid;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.talentmoves.account.Editor;
import org.talentmoves.correction.CorrectionRequest;
import org.talentmoves.correction.CorrectionRequests;
import org.talentmoves.correction.RequestAlreadyAnswered;
import org.talentmoves.correction.RequestId;
import org.talentmoves.correction.RequestState;
import org.talentmoves.desk.Drafts;
import org.talentmoves.editorial.Signature;
import org.talentmoves.shared.TextRefused;

/** What readers say is wrong, as editors answer it. */
@Controller
class RequestEditorController {

    private final CorrectionRequests requests;
    private final Drafts drafts;

    RequestEditorController(CorrectionRequests requests, Drafts drafts) {
        this.requests = requests;
        this.drafts = drafts;
    }

    @GetMapping(path = "/desk/requests", produces = MediaType.TEXT_HTML_VALUE)
    String waiting(Model model) {
        model.addAttribute("waiting", requests.waiting());
        return "correction/waiting";
    }

    @GetMapping(path = "/desk/requests/{number}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView show(@PathVariable long number, @ModelAttribute("form") AnswerForm form) {
        form.shown = requests.get(new RequestId(number)).complaint().what();
        return page(number, HttpStatus.OK);
    }

    /** Accepts or declines, with words for everybody to read. */
    @PostMapping(path = "/desk/requests/{number}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView answer(
            @AuthenticationPrincipal Editor editor,
            @PathVariable long number,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors) {
        if (!errors.hasErrors()) {
            answer(editor, new RequestId(number), form, errors);
        }
        return errors.hasErrors()
                ? page(number, errors.hasGlobalErrors() ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST)
                : new ModelAndView(new RedirectView("/desk/requests", true, false, false));
    }

    private void answer(Editor editor, RequestId id, AnswerForm form, BindingResult errors) {
        RequestState state = form.outcome.equals("accepted") ? RequestState.ACCEPTED : RequestState.DECLINED;
        Signature signature = new Signature(editor.accountId().value(), editor.name());
        try {
            requests.answer(id, state, line(form.shown), line(form.words), signature);
        } catch (RequestAlreadyAnswered overtaken) {
            errors.reject("request.answered");
        } catch (TextRefused refused) {
            errors.rejectValue("words", "request.text", new Object[] {refused.reason()}, null);
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private ModelAndView page(long number, HttpStatus status) {
        CorrectionRequest request = requests.get(new RequestId(number));
        return new ModelAndView("correction/answer", status)
                .addObject("request", request)
                .addObject("told", drafts.told(request.subject()).orElse(null));
    }
}
