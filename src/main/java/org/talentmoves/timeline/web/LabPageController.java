package org.talentmoves.timeline.web;

import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.DateField;
import org.talentmoves.timeline.FactOrder;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabDossier;
import org.talentmoves.timeline.LabDossiers;
import org.talentmoves.timeline.LabOrder;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.Period;
import org.talentmoves.timeline.StretchReader;
import org.talentmoves.timeline.Timeline;
import org.talentmoves.timeline.Vantage;

/** Labs: who came and who left, of all of them and of each. */
@Controller
class LabPageController {

    private final LabDirectory labs;
    private final LabDossiers dossiers;
    private final Timeline timeline;
    private final FilterReader filters;
    private final LinkedLabs linked;

    LabPageController(
            LabDirectory labs, LabDossiers dossiers, Timeline timeline, FilterReader filters, LinkedLabs linked) {
        this.linked = linked;
        this.timeline = timeline;
        this.labs = labs;
        this.dossiers = dossiers;
        this.filters = filters;
    }

    @GetMapping(path = "/labs", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView labs(@RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/labs", given);
        Parameters parameters = address.read(Set.of("since", "until", "minStanding", "reportedBy", "sort"));
        Period period = FilterReader.period(parameters);
        Vantage vantage = filters.vantage(parameters);
        LabOrder order = parameters.one("sort", word -> Wire.read(LabOrder.class, word));
        parameters.check();
        LabOrder sorted = order == null ? LabOrder.ARRIVALS : order;
        return new ModelAndView(
                        "timeline/labs",
                        "view",
                        LabsView.of(address, vantage, sorted, labs.balances(period, vantage, sorted)))
                .addObject("leftOut", timeline.leftOut(Filter.moves(period, vantage)));
    }

    @GetMapping(path = "/labs/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView lab(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/labs/" + slug, given);
        Parameters parameters = address.read(Set.of("since", "until", "minStanding", "reportedBy", "sort"));
        Period period = FilterReader.period(parameters);
        Vantage vantage = filters.vantage(parameters);
        FactOrder order = StretchReader.order(parameters, DateField.TIMELINE);
        parameters.check();
        LabDossier dossier = dossiers.get(slug, period, vantage, order);
        return new ModelAndView("timeline/lab", "view", new LabView(address, vantage, dossier))
                .addObject("linked", vantage.equals(Vantage.NOW) ? linked.of(dossier.card()) : null)
                .addObject("feed", FeedLinks.ofLab(slug))
                .addObject("leftOut", timeline.leftOut(Filter.touching(slug, vantage)))
                .addObject("movesLeftOut", timeline.leftOut(Filter.moves(slug, period, vantage)));
    }
}
