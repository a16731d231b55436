package org.talentmoves.timeline.web;

import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.talentmoves.source.SourceNotFound;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.KeyStretch;
import org.talentmoves.timeline.KnownWords;
import org.talentmoves.timeline.Library;
import org.talentmoves.timeline.Mention;
import org.talentmoves.timeline.Mentions;
import org.talentmoves.timeline.Missing;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.SourceCard;
import org.talentmoves.timeline.SourcesSought;
import org.talentmoves.timeline.StretchReader;
import org.talentmoves.timeline.Vantage;

/** Sources: all of them, and each with the facts to which it speaks. */
@Controller
class SourcePageController {

    private static final Set<String> KNOWN = Set.of(
            "publisher", "language", "text", "since", "until", "minStanding", "reportedBy", "limit", "after", "before");

    private final Library library;
    private final Mentions mentions;
    private final FilterReader filters;
    private final KnownWords known;

    SourcePageController(Library library, Mentions mentions, FilterReader filters, KnownWords known) {
        this.known = known;
        this.library = library;
        this.mentions = mentions;
        this.filters = filters;
    }

    @GetMapping(path = "/sources", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView sources(@RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/sources", given);
        Parameters parameters = address.read(KNOWN);
        KeyStretch stretch = StretchReader.slugStretch(parameters);
        SourcesSought sought = filters.sources(parameters);
        parameters.check();
        return new ModelAndView("timeline/sources", "view", PageView.of(address, library.list(sought, stretch)))
                .addObject("languages", known.languages())
                .addObject("vantage", sought.vantage())
                .addObject("missingOf", "sources")
                .addObject("missing", Missing.of(sought.vantage(), vantage -> library.count(sought.from(vantage))));
    }

    @GetMapping(path = "/sources/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView source(@PathVariable String slug, @RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/sources/" + slug, given);
        Parameters parameters = address.read(Set.of("minStanding", "reportedBy", "limit", "after", "before"));
        KeyStretch stretch = StretchReader.mentionStretch(parameters);
        Vantage vantage = filters.vantage(parameters);
        parameters.check();
        SourceCard card = find(slug, vantage);
        PageView<Mention> said = PageView.of(address, mentions.of(slug, stretch, vantage));
        return new ModelAndView("timeline/source", "view", new SourceView(card, said))
                .addObject("vantage", vantage)
                .addObject("missingOf", "said")
                .addObject("missing", library.leftOut(card, vantage));
    }

    private SourceCard find(String slug, Vantage vantage) {
        return library.find(slug, vantage).orElseThrow(() -> new SourceNotFound(slug));
    }
}
