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
import org.talentmoves.timeline.DateField;
import org.talentmoves.timeline.FactOrder;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.KeyStretch;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabTree;
import org.talentmoves.timeline.Missing;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.People;
import org.talentmoves.timeline.PeopleSought;
import org.talentmoves.timeline.ResearcherCard;
import org.talentmoves.timeline.Stretch;
import org.talentmoves.timeline.StretchReader;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.Vantage;

/** People: all of them by name, and each with a career. */
@Controller
class ResearcherPageController {

    /** How many facts about one person are told. */
    private static final int MOST = 200;

    private final People people;
    private final LabDirectory labs;
    private final Timeline timeline;
    private final FilterReader filters;
    private final LinkedPeople linked;

    ResearcherPageController(
            People people, LabDirectory labs, Timeline timeline, FilterReader filters, LinkedPeople linked) {
        this.linked = linked;
        this.people = people;
        this.labs = labs;
        this.timeline = timeline;
        this.filters = filters;
    }

    @GetMapping(path = "/researchers", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView researchers(@RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/researchers", given);
        LabTree tree = labs.tree();
        Parameters parameters = address.read(
                Set.of("lab", "labScope", "text", "minStanding", "reportedBy", "limit", "after", "before"));
        PeopleSought sought = filters.people(parameters, tree.slugs());
        KeyStretch stretch = StretchReader.slugStretch(parameters);
        parameters.check();
        return new ModelAndView(
                        "timeline/researchers", "view", PageView.of(address, people.list(sought, stretch, tree)))
                .addObject("labs", tree.labs().values())
                .addObject("vantage", sought.vantage())
                .addObject("missingOf", "people")
                .addObject("missing", Missing.of(sought.vantage(), vantage -> people.count(sought.from(vantage))));
    }

    @GetMapping(path = "/researchers/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView researcher(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/researchers/" + slug, given);
        Parameters parameters = address.read(Set.of("minStanding", "reportedBy", "sort"));
        Vantage vantage = filters.vantage(parameters);
        FactOrder order = StretchReader.order(parameters, DateField.TIMELINE);
        parameters.check();
        ResearcherCard card = people.find(slug, vantage).orElseThrow(() -> new ResearcherNotFound(slug));
        ResearcherView view = new ResearcherView(
                address,
                card,
                timeline.read(Filter.about(slug, vantage), Stretch.first(MOST, order))
                        .list());
        return new ModelAndView("timeline/researcher", "view", view)
                .addObject("linked", vantage.equals(Vantage.NOW) ? linked.of(view) : null)
                .addObject("feed", FeedLinks.ofResearcher(slug))
                .addObject("vantage", vantage)
                .addObject("leftOut", timeline.leftOut(slug, vantage));
    }
}
