package org.talentmoves.follow.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.talentmoves.follow.FeedFact;
import org.talentmoves.follow.Feeds;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.Vantage;
import org.talentmoves.timeline.Wording;
import org.talentmoves.timeline.web.Address;
import org.talentmoves.timeline.web.FilterWords;
import org.talentmoves.timeline.web.PublicAddress;
import org.talentmoves.timeline.web.TimelineView;
import org.talentmoves.timeline.web.Words;

/** Puts what was read into the words of the language that is asked for, with addresses that lead here from elsewhere. */
@Component
class FeedDocuments {

    /** Tag URIs (RFC 4151), which name things and are no addresses. */
    private static final String TAG = "tag:talentmoves.org,2026:";

    private final FilterWords filters;
    private final PublicAddress site;

    FeedDocuments(FilterWords filters, PublicAddress site) {
        this.filters = filters;
        this.site = site;
    }

    FeedDocument timeline(Address address, List<LabRef> labs, Vantage vantage, Feeds.Feed feed) {
        Address home = new Address("/", address.parameters());
        TimelineView.FilterView filter = new TimelineView.FilterView(address, labs, List.of());
        return document(address, home, filters.said(filter), vantage, feed);
    }

    private FeedDocument document(Address address, Address home, String said, Vantage vantage, Feeds.Feed feed) {
        Wording wording = new Wording(Words.locale());
        String name = wording.say("site.name");
        return new FeedDocument(
                TAG + language() + "feed"
                        + address.with(Map.of(), "after", "limit").replaceFirst("\\.(atom|json)", ""),
                said + " – " + name,
                name,
                absolute(home.with(Map.of(), "after", "limit")),
                absolute(address.with(Map.of())),
                feed.next()
                        .map(place -> absolute(address.with(Map.of("after", place.toString()))))
                        .orElse(null),
                wording.isChinese() ? "zh-Hans" : "en",
                feed.facts().stream().map(fact -> item(fact, vantage, wording)).toList());
    }

    private FeedDocument.Item item(FeedFact fact, Vantage vantage, Wording wording) {
        Entry entry = fact.entry();
        FeedContent content = new FeedContent(fact, vantage, wording, absolute(""));
        return new FeedDocument.Item(
                TAG + language() + entry.id(),
                content.title(),
                absolute(new Address(entry.path(), vantage(vantage)).with(Map.of())),
                content.html(),
                entry.enteredAt(),
                fact.updatedAt(),
                List.of(Wire.of(entry.id().kind()), Wire.of(entry.assessment().standing())));
    }

    /** A fact of two languages is two texts, which no reader takes for one. */
    private static String language() {
        return new Wording(Words.locale()).isChinese() ? "zh/" : "";
    }

    private static MultiValueMap<String, String> vantage(Vantage vantage) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        if (vantage.reportedBy() != null) {
            parameters.add("reportedBy", vantage.reportedBy().toString());
        }
        return parameters;
    }

    private String absolute(String path) {
        return site.ofPages().build().toUriString().replaceFirst("/$", "") + path;
    }
}
