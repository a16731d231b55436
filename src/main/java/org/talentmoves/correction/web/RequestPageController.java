package org.talentmoves.correction.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import org.talentmoves.correction.CorrectionRequests;
import org.talentmoves.correction.RequestId;
import org.talentmoves.correction.TooManyRequests;
import org.talentmoves.desk.Drafts;
import org.talentmoves.editorial.Subject;

/** “Something wrong?”: what readers say, and the public answers. Nobody needs an account, and nobody's name is shown. */
@Controller
class RequestPageController {

    private final CorrectionRequests requests;
    private final Drafts drafts;

    RequestPageController(CorrectionRequests requests, Drafts drafts) {
        this.requests = requests;
        this.drafts = drafts;
    }

    @GetMapping(path = "/requests/new", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView ask(@RequestParam String about, @ModelAttribute("form") RequestForm form) {
        return page(Subject.read(about), HttpStatus.OK);
    }

    @PostMapping(path = "/requests/new", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView ask(
            @RequestParam String about,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            HttpServletRequest request) {
        Subject subject = drafts.present(Subject.read(about));
        if (!form.website.isEmpty()) {
            return new ModelAndView(new RedirectView("/requests", true, false, false));
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return page(subject, HttpStatus.BAD_REQUEST);
        }
        try {
            RequestId id = requests.ask(subject, form.complaint(), request.getRemoteAddr());
            return new ModelAndView(new RedirectView("/requests/" + id + "?received", true, false, false));
        } catch (TooManyRequests refused) {
            errors.reject(refused.isFromOneAddress() ? "request.flood" : "request.flood.all");
            return page(subject, HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ModelAndView page(Subject subject, HttpStatus status) {
        drafts.mustBePublic(subject);
        return new ModelAndView("correction/new", status)
                .addObject("subject", subject)
                .addObject("told", drafts.told(subject).orElse(null));
    }

    @GetMapping(path = "/requests", produces = MediaType.TEXT_HTML_VALUE)
    String answered(Model model) {
        model.addAttribute("answered", requests.answered());
        model.addAttribute("waiting", requests.numberWaiting());
        return "correction/requests";
    }

    @GetMapping(path = "/requests/{number}", produces = MediaType.TEXT_HTML_VALUE)
    String one(@PathVariable long number, Model model) {
        RequestId id = new RequestId(number);
        model.addAttribute("request", requests.get(id)).addAttribute("amendments", requests.amendments(id));
        return "correction/request";
    }
}
