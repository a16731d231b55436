package org.talentmoves.timeline.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.shared.FactKind;
import org.talentmoves.timeline.Vantage;

/** Single facts, each with everything known of it. */
@Controller
class FactPageController {

    private final Citing citing;
    private final EarlierPages earlier;
    private final LinkedClaims linked;

    FactPageController(Citing citing, EarlierPages earlier, LinkedClaims linked) {
        this.linked = linked;
        this.citing = citing;
        this.earlier = earlier;
    }

    @GetMapping(path = "/moves/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView move(@PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        return fact(FactKind.MOVE, id, given);
    }

    @GetMapping(path = "/offers/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView offer(@PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        return fact(FactKind.OFFER, id, given);
    }

    @GetMapping(path = "/deals/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView deal(@PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        return fact(FactKind.DEAL, id, given);
    }

    @GetMapping(path = "/benchmarks/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView benchmark(@PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        return fact(FactKind.BENCHMARK, id, given);
    }

    @GetMapping(path = "/milestones/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView milestone(@PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        return fact(FactKind.MILESTONE, id, given);
    }

    private ModelAndView fact(FactKind kind, String id, MultiValueMap<String, String> given) {
        Citing.Asked asked = citing.read(given);
        return asked.earlier(version -> earlier.find(kind, id, version))
                .map(page -> page.addObject("vantageLeftAside", !asked.vantage().equals(Vantage.NOW)))
                .orElseGet(() -> present(citing.of(kind, id, asked)));
    }

    private ModelAndView present(FactView view) {
        return new ModelAndView("timeline/fact", "view", view)
                .addObject("linked", view.isAsItIsNow() ? linked.of(view) : null)
                .addObject("missing", view.dossier().missing())
                .addObject("missingOf", "citations");
    }
}
