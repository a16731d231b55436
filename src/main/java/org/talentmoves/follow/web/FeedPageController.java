package org.talentmoves.follow.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.talentmoves.editorial.LastChange;
import org.talentmoves.follow.Feeds;
import org.talentmoves.researcher.ResearcherNotFound;
import org.talentmoves.timeline.ChangedPlace;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.People;
import org.talentmoves.timeline.ResearcherCard;
import org.talentmoves.timeline.StretchReader;
import org.talentmoves.timeline.Vantage;
import org.talentmoves.timeline.web.Address;

/** Feeds of the timeline under any filter, and of single people. */
@Controller
class FeedPageController {

    private static final Set<String> PLACE = Set.of("limit", "after");

    private final Feeds feeds;
    private final FeedDocuments documents;
    private final FilterReader filters;
    private final LabDirectory labs;
    private final People people;
    private final LastChange changes;

    FeedPageController(
            Feeds feeds,
            FeedDocuments documents,
            FilterReader filters,
            LabDirectory labs,
            People people,
            LastChange changes) {
        this.feeds = feeds;
        this.documents = documents;
        this.filters = filters;
        this.labs = labs;
        this.people = people;
        this.changes = changes;
    }

    @GetMapping("/feed.{form:atom|json}")
    ResponseEntity<byte[]> timeline(@PathVariable String form, @RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/feed." + form, given);
        Parameters parameters = address.read(with(FilterReader.FILTER));
        List<LabRef> names = labs.names();
        Filter filter =
                filters.filter(parameters, names.stream().map(LabRef::slug).toList());
        Stretch stretch = stretch(parameters);
        Optional<Instant> changed = changes.settled();
        Feeds.Feed feed = feeds.read(filter, stretch.after(), stretch.limit());
        return answer(form, documents.timeline(address, names, filter.vantage(), feed), changed);
    }

    @GetMapping("/researchers/{slug}/feed.{form:atom|json}")
    ResponseEntity<byte[]> researcher(
            @PathVariable String slug, @PathVariable String form, @RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/researchers/" + slug + "/feed." + form, given);
        Parameters parameters = address.read(with(FilterReader.VANTAGE));
        Vantage vantage = filters.vantage(parameters);
        Stretch stretch = stretch(parameters);
        Optional<Instant> changed = changes.settled();
        ResearcherCard card = people.find(slug, vantage).orElseThrow(() -> new ResearcherNotFound(slug));
        Feeds.Feed feed = feeds.read(slug, vantage, stretch.after(), stretch.limit());
        return answer(form, documents.person(address, card.ref(), vantage, feed), changed);
    }

    private static Set<String> with(Set<String> known) {
        return Stream.concat(known.stream(), PLACE.stream()).collect(Collectors.toSet());
    }

    private static Stretch stretch(Parameters parameters) {
        Stretch stretch = new Stretch(StretchReader.limit(parameters), parameters.one("after", ChangedPlace::read));
        parameters.check();
        return stretch;
    }

    private static ResponseEntity<byte[]> answer(String form, FeedDocument feed, Optional<Instant> changed) {
        FeedForm sent = FeedForm.valueOf(form.toUpperCase(Locale.ROOT));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(sent.sentAs());
        changed.ifPresent(answer::lastModified);
        return answer.body(sent.write(feed));
    }

    private record Stretch(int limit, @Nullable ChangedPlace after) {}
}
