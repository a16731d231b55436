package org.talentmoves.follow.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, in whatever form it is sent.
 *
 * @param id lasting, and the same under every name of the site
 * @param home the address of the page that shows the same facts
 * @param self the address of the feed
 * @param next the address of what follows (RFC 5005); null at the end
 * @param language BCP 47
 */
record FeedDocument(
        String id,
        String title,
        String author,
        String home,
        String self,
        @Nullable String next,
        String language,
        List<Item> items) {

    /** When something of it was changed last; the beginning of time where it is empty, since Atom asks for one. */
    Instant updated() {
        return items.stream().map(Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    /**
     * A fact.
     *
     * @param id lasting, whatever becomes of the fact
     * @param html what is said of it, with its sources
     * @param tags its kind and its standing
     */
    record Item(
            String id, String title, String url, String html, Instant published, Instant updated, List<String> tags) {}
}
