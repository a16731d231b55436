package org.talentmoves.site;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the site says of itself. */
@Controller
class AboutPageController {

    @GetMapping(path = "/about", produces = MediaType.TEXT_HTML_VALUE)
    String about() {
        return "site/about";
    }

    @GetMapping(path = "/about/standing", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView standing() {
        return new ModelAndView("site/standing", "cases", StandingCase.ALL);
    }
}
