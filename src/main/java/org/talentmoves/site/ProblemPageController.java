package org.talentmoves.site;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.talentmoves.timeline.web.Address;

/** The pages to which the {@code type} of every problem leads. */
@Controller
class ProblemPageController {

    private final ProblemTypes problems;

    ProblemPageController(ProblemTypes problems) {
        this.problems = problems;
    }

    @GetMapping("/problems/{name}")
    String problem(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> given,
            Locale language,
            Model model) {
        Address.takesNone(given);
        model.addAttribute("problem", problems.find(name, language).orElseThrow(() -> new ProblemNotFound(name)));
        return "site/problem";
    }
}
