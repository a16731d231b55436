package org.talentmoves.timeline.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** The forms in which a list is given, by {@code Accept} or by {@code format}. */
public enum Form {
    /** A stretch of the list, with the addresses of the stretches beside it. */
    JSON(MediaType.APPLICATION_JSON),
    /** A table with a header, as in RFC 4180. */
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
    /** The same parted by tabs, which stand in no value. */
    TSV(new MediaType("text", "tab-separated-values", StandardCharsets.UTF_8)),
    /** One item of the JSON on each line. */
    NDJSON(MediaType.APPLICATION_NDJSON);

    static final String CSV_VALUE = "text/csv";
    static final String TSV_VALUE = "text/tab-separated-values";
    static final String NDJSON_VALUE = "application/x-ndjson";

    private final MediaType type;

    Form(MediaType type) {
        this.type = type;
    }

    MediaType type() {
        return type;
    }

    boolean isTable() {
        return this == CSV || this == TSV;
    }
}
