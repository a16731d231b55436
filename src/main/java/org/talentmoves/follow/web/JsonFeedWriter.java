package org.talentmoves.follow.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a feed as JSON Feed, version 1.1. */
final class JsonFeedWriter {

    static final String VERSION = "https://jsonfeed.org/version/1.1";

    private static final JsonMapper JSON = new JsonMapper();

    private JsonFeedWriter() {}

    static byte[] write(FeedDocument feed) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("version", VERSION);
        written.put("title", feed.title());
        written.put("home_page_url", feed.home());
        written.put("feed_url", feed.self());
        if (feed.next() != null) {
            written.put("next_url", feed.next());
        }
        written.put("authors", List.of(Map.of("name", feed.author())));
        written.put("language", feed.language());
        written.put("items", feed.items().stream().map(JsonFeedWriter::item).toList());
        return JSON.writeValueAsBytes(written);
    }

    private static Map<String, Object> item(FeedDocument.Item item) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("id", item.id());
        written.put("url", item.url());
        written.put("title", item.title());
        written.put("content_html", item.html());
        written.put("date_published", AtomWriter.time(item.published()));
        written.put("date_modified", AtomWriter.time(item.updated()));
        written.put("tags", item.tags());
        return written;
    }
}
