package org.talentmoves.check.web;

import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.check.Checks;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.Wording;
import org.talentmoves.timeline.web.Address;
import org.talentmoves.timeline.web.Words;

/** What the checks find, all of them or one. */
@Controller
class CheckPageController {

    private final Checks checks;

    CheckPageController(Checks checks) {
        this.checks = checks;
    }

    @GetMapping(path = "/checks", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView checks(@RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = Address.of("/checks", given).read(Set.of("check"));
        List<String> asked = parameters.list("check", checks::read);
        parameters.check();
        Wording wording = new Wording(Words.locale());
        return new ModelAndView("check/checks", "view", ChecksView.of(asked, checks, wording));
    }
}
