package org.talentmoves.account.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where whoever signs in comes first. */
@Controller
class DeskPageController {

    @GetMapping(path = "/desk", produces = MediaType.TEXT_HTML_VALUE)
    String desk() {
        return "account/desk";
    }
}
