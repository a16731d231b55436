package org.talentmoves.submission;

import java.util.Map;

/** What a program was answered, so that it can be answered the same again. */
public record Answer(int status, Map<String, String> headers, String body) {

    public Answer {
        headers = Map.copyOf(headers);
    }
}
