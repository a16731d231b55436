package org.talentmoves.timeline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.timeline.ClaimCards;
import org.talentmoves.timeline.Entries;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.Stretch;
import org.talentmoves.timeline.StretchReader;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.web.TimelineView.FilterView;

/** The timeline, whose filter is its address. */
@Controller
class TimelinePageController {

    private static final Set<String> KNOWN = known();

    private final Timeline timeline;
    private final ClaimCards cards;
    private final LabDirectory labs;
    private final FilterReader filters;

    TimelinePageController(Timeline timeline, ClaimCards cards, LabDirectory labs, FilterReader filters) {
        this.timeline = timeline;
        this.cards = cards;
        this.labs = labs;
        this.filters = filters;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView timeline(@RequestParam MultiValueMap<String, String> given, HttpServletResponse response) {
        Address address = Address.of("/", given);
        List<LabRef> names = labs.names();
        Parameters parameters = address.read(KNOWN);
        Filter filter =
                filters.filter(parameters, names.stream().map(LabRef::slug).toList());
        Stretch stretch = StretchReader.stretch(parameters, filter.dated());
        FilterView shown = new FilterView(address, names, parameters.refused());
        return parameters.refused().isEmpty()
                ? new ModelAndView("timeline/timeline", "view", view(shown, filter, stretch))
                        .addObject("feed", FeedLinks.of(address))
                        .addObject("leftOut", timeline.leftOut(filter))
                : refused(shown, response);
    }

    /** The timeline of one kind, where somebody shortened the address of a fact. */
    @GetMapping(
            path = {"/moves", "/offers", "/deals", "/benchmarks", "/milestones"},
            produces = MediaType.TEXT_HTML_VALUE)
    String facts(HttpServletRequest request, @RequestParam MultiValueMap<String, String> given) {
        String facts = request.getServletPath();
        return "redirect:" + Address.of("/", given).with(Map.of("kind", facts.substring(1, facts.length() - 1)));
    }

    private TimelineView view(FilterView shown, Filter filter, Stretch stretch) {
        Entries entries = timeline.read(filter, stretch);
        return TimelineView.of(
                shown,
                filter.vantage(),
                new TimelineView.Reading(
                        stretch.order(),
                        entries,
                        timeline.totals(filter, entries),
                        cards.of(entries.list(), filter.vantage())));
    }

    private static ModelAndView refused(FilterView shown, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ModelAndView page = new ModelAndView("timeline/timeline", "view", TimelineView.refused(shown));
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private static Set<String> known() {
        Set<String> all = new HashSet<>(FilterReader.FILTER);
        all.addAll(StretchReader.STRETCH);
        all.add("sort");
        return all;
    }
}
