package org.talentmoves.correction.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.talentmoves.correction.CorrectionRequest;
import org.talentmoves.correction.CorrectionRequests;
import org.talentmoves.correction.RequestId;
import org.talentmoves.correction.TooManyRequests;
import org.talentmoves.desk.Drafts;
import org.talentmoves.editorial.Subject;
import org.talentmoves.timeline.NotAParameter;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.web.Address;
import org.talentmoves.timeline.web.PageView;

/** “Something wrong?”: what readers say, and the public answers. Nobody needs an account, and nobody's name is shown. */
@Controller
class RequestPageController {

    private static final int PAGE = 50;

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
    String answered(@RequestParam MultiValueMap<String, String> given, Model model) {
        Address address = Address.of("/requests", given);
        Parameters parameters = address.read(Set.of("after"));
        RequestId after = parameters.one("after", RequestPageController::place);
        parameters.check();
        model.addAttribute("view", page(address, requests.answered(after, PAGE + 1)));
        model.addAttribute("waiting", requests.numberWaiting());
        return "correction/requests";
    }

    /** The list goes on after a request by its number, and stays where it is when others are answered. */
    private static RequestId place(String number) {
        if (!number.matches("[0-9]{1,18}")) {
            throw new NotAParameter("This place in the list is not known; take “after” from the links of a page.");
        }
        return new RequestId(Long.parseLong(number));
    }

    private static PageView<CorrectionRequest> page(Address address, List<CorrectionRequest> read) {
        boolean more = read.size() > PAGE;
        List<CorrectionRequest> items = more ? read.subList(0, PAGE) : read;
        return new PageView<>(
                address,
                List.copyOf(items),
                more ? address.with(Map.of("after", items.get(PAGE - 1).id().toString())) : null,
                null,
                address.typed("after").isEmpty() ? null : address.with(Map.of(), "after"));
    }

    @GetMapping(path = "/requests/{number}", produces = MediaType.TEXT_HTML_VALUE)
    String one(@PathVariable long number, Model model) {
        RequestId id = new RequestId(number);
        model.addAttribute("request", requests.get(id)).addAttribute("amendments", requests.amendments(id));
        return "correction/request";
    }
}
