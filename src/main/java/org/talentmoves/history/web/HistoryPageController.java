package org.talentmoves.history.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.history.Place;
import org.talentmoves.timeline.web.Address;

/** The history of everything that is public. */
@Controller
class HistoryPageController {

    private static final String PATH =
            "/{things:moves|offers|deals|benchmarks|milestones|labs|researchers|sources}/{key}/history";

    private final HistoryPages pages;

    HistoryPageController(HistoryPages pages) {
        this.pages = pages;
    }

    @GetMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView history(
            @PathVariable String things, @PathVariable String key, @RequestParam MultiValueMap<String, String> given) {
        Place place = new Place(things, key);
        return pages.of(place, Asked.read(Address.of(place.history(), given)));
    }
}
