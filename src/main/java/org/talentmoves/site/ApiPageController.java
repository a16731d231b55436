package org.talentmoves.site;

import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.talentmoves.timeline.web.Address;
import org.talentmoves.timeline.web.PublicAddress;

/** What somebody needs to know who asks the API: what is there, how others ask it, and what will stay as it is. */
@Controller
class ApiPageController {

    private final ApiDescription description;
    private final PublicAddress address;

    ApiPageController(ApiDescription description, PublicAddress address) {
        this.description = description;
        this.address = address;
    }

    @GetMapping(path = "/api", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView api(@RequestParam MultiValueMap<String, String> given) {
        Address.takesNone(given);
        return new ModelAndView("site/api")
                .addObject("lists", description.lists())
                .addObject("recipes", Recipe.QUESTIONS)
                .addObject("following", Recipe.FOLLOWING)
                .addObject("writing", Recipe.WRITING)
                .addObject("here", address.ofSite().toUriString());
    }

    /** What is there can also be tried out; the browser of the API has its own address. */
    @GetMapping(ApiPages.BROWSER)
    RedirectView browser() {
        return new RedirectView("/swagger-ui/index.html");
    }

    @GetMapping(path = "/api/changelog", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView changelog(@RequestParam MultiValueMap<String, String> given, Locale locale) {
        Address.takesNone(given);
        return new ModelAndView("site/api-changelog", "changelog", description.changelog(locale));
    }

    @GetMapping(path = "/api/compatibility", produces = MediaType.TEXT_HTML_VALUE)
    String compatibility(@RequestParam MultiValueMap<String, String> given) {
        Address.takesNone(given);
        return "site/api-compatibility";
    }
}
