package org.talentmoves.site;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.timeline.web.Address;

/** What the site says of itself. */
@Controller
class AboutPageController {

    @GetMapping(path = "/about", produces = MediaType.TEXT_HTML_VALUE)
    String about(@RequestParam MultiValueMap<String, String> given) {
        Address.takesNone(given);
        return "site/about";
    }

    @GetMapping(path = "/about/standing", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView standing(@RequestParam MultiValueMap<String, String> given) {
        Address.takesNone(given);
        return new ModelAndView("site/standing", "cases", StandingCase.ALL);
    }
}
