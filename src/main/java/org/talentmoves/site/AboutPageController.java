package org.talentmoves.site;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the site says of itself. */
@Controller
class AboutPageController {

    @GetMapping(path = "/about", produces = MediaType.TEXT_HTML_VALUE)
    String about() {
        return "site/about";
    }
}
