package org.talentmoves.follow.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentmoves.editorial.LastChange;
import org.talentmoves.follow.Feeds;
import org.talentmoves.timeline.DateField;
import org.talentmoves.timeline.Filter;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.LabDirectory;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.Stretch;
import org.talentmoves.timeline.StretchReader;
import org.talentmoves.timeline.web.Address;

/** Feeds of the timeline under any filter; what is refused is a problem, as programs read them. */
@Hidden
@RestController
class FeedApi {

    private static final Set<String> KNOWN = Stream.concat(FilterReader.FILTER.stream(), Stream.of("limit", "after"))
            .collect(Collectors.toSet());

    private final Feeds feeds;
    private final FeedDocuments documents;
    private final FilterReader filters;
    private final LabDirectory labs;
    private final LastChange changes;

    FeedApi(Feeds feeds, FeedDocuments documents, FilterReader filters, LabDirectory labs, LastChange changes) {
        this.feeds = feeds;
        this.documents = documents;
        this.filters = filters;
        this.labs = labs;
        this.changes = changes;
    }

    @GetMapping("/feed.{form:atom|json}")
    ResponseEntity<byte[]> timeline(@PathVariable String form, @RequestParam MultiValueMap<String, String> given) {
        Address address = Address.of("/feed." + form, given);
        Parameters parameters = address.read(KNOWN);
        List<LabRef> names = labs.names();
        Filter filter =
                filters.filter(parameters, names.stream().map(LabRef::slug).toList());
        Stretch stretch = StretchReader.stretch(parameters, DateField.UPDATED);
        parameters.check();
        Optional<Instant> changed = changes.settled();
        Feeds.Feed feed = feeds.read(filter, stretch);
        return answer(form, documents.timeline(address, names, filter.vantage(), feed), changed);
    }

    private static ResponseEntity<byte[]> answer(String form, FeedDocument feed, Optional<Instant> changed) {
        FeedForm sent = FeedForm.valueOf(form.toUpperCase(Locale.ROOT));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(sent.sentAs());
        changed.ifPresent(answer::lastModified);
        return answer.body(sent.write(feed));
    }
}
