package org.talentmoves.timeline.web;

import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.researcher.ResearcherNotFound;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.People;
import org.talentmoves.timeline.ResearcherCard;
import org.talentmoves.timeline.SlugStretch;
import org.talentmoves.timeline.Timeline;

/** People: all of them by name, and each with a career. */
@Controller
class ResearcherPageController {

    private final People people;
    private final Timeline timeline;

    ResearcherPageController(People people, Timeline timeline) {
        this.people = people;
        this.timeline = timeline;
    }

    @GetMapping(path = "/researchers", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView researchers(@RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/researchers", given);
        Parameters parameters = address.read(Set.of("text", "limit", "after", "before"));
        String text = parameters.one("text", FilterReader::names);
        SlugStretch stretch = FilterReader.slugStretch(parameters);
        parameters.check();
        return new ModelAndView("timeline/researchers", "view", PageView.of(address, people.list(text, stretch)));
    }

    @GetMapping(path = "/researchers/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView researcher(@PathVariable String slug) {
        ResearcherCard card = people.find(slug).orElseThrow(() -> new ResearcherNotFound(slug));
        return new ModelAndView("timeline/researcher", "view", new ResearcherView(card, timeline.about(slug)));
    }
}
