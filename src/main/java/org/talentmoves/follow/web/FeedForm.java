package org.talentmoves.follow.web;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.MediaType;

/** A form in which a feed is sent; its name is what its address ends with. */
enum FeedForm {
    ATOM(new MediaType("application", "atom+xml"), AtomWriter::write),
    JSON(new MediaType("application", "feed+json"), JsonFeedWriter::write);

    private final MediaType type;
    private final Function<FeedDocument, byte[]> writing;

    FeedForm(MediaType type, Function<FeedDocument, byte[]> writing) {
        this.type = type;
        this.writing = writing;
    }

    MediaType type() {
        return type;
    }

    /** With its charset, where the form has one to be told: JSON is in UTF-8 always (RFC 8259). */
    MediaType sentAs() {
        return this == ATOM ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }

    byte[] write(FeedDocument feed) {
        return writing.apply(feed);
    }
}
