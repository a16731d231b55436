package org.talentmoves.site;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages to which the {@code type} of every problem leads. */
@Controller
class ProblemPageController {

    private final ProblemTypes problems;

    ProblemPageController(ProblemTypes problems) {
        this.problems = problems;
    }

    @GetMapping("/problems/{name}")
    String problem(@PathVariable String name, Locale language, Model model) {
        model.addAttribute("problem", problems.find(name, language).orElseThrow(() -> new ProblemNotFound(name)));
        return "site/problem";
    }
}
