package org.talentmoves.submission.api;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;
import org.talentmoves.submission.Content;
import org.talentmoves.submission.PublicContents;

/** Answers with what is public in the form in which it is written; the ETag is its version. */
@Component
class ContentAnswers {

    private final PublicContents contents;

    ContentAnswers(PublicContents contents) {
        this.contents = contents;
    }

    ResponseEntity<String> of(Subject subject) {
        Content content = contents.of(subject);
        return ResponseEntity.ok()
                .eTag(content.etag())
                .contentType(MediaType.APPLICATION_JSON)
                .body(content.json().toString());
    }
}
