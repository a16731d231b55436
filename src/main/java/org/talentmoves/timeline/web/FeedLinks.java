package org.talentmoves.timeline.web;

import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Where the facts of a page can be followed, in both forms of feeds. */
public record FeedLinks(String atom, String json) {

    /** The feed of the timeline with the filter of a page. */
    static FeedLinks of(Address filter) {
        return at(filter.parameters());
    }

    /** The feed of what touches a lab, or of everything where none is given. */
    public static FeedLinks ofLab(String slug) {
        return of("lab", slug);
    }

    /** The feed of what is about a person. */
    static FeedLinks ofResearcher(String slug) {
        return of("researcher", slug);
    }

    private static FeedLinks of(String name, String slug) {
        MultiValueMap<String, String> filter = new LinkedMultiValueMap<>();
        if (!slug.isEmpty()) {
            filter.add(name, slug);
        }
        return at(filter);
    }

    private static FeedLinks at(MultiValueMap<String, String> parameters) {
        return new FeedLinks(feed("/feed.atom", parameters), feed("/feed.json", parameters));
    }

    private static String feed(String path, MultiValueMap<String, String> parameters) {
        return new Address(path, parameters).with(Map.of(), "after", "before", "limit", "sort");
    }
}
