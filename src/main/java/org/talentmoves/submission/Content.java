package org.talentmoves.submission;

import java.util.Map;
import org.talentmoves.editorial.Subject;
import org.talentmoves.shared.VersionTag;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is public of one thing, in the form in which it is written.
 *
 * @param versions its own, and of an offer those of its pay terms
 */
public record Content(Subject subject, Map<Subject, Integer> versions, ObjectNode json) {

    int version() {
        return versions.getOrDefault(subject, 1);
    }

    public VersionTag tag() {
        return new VersionTag(subject.toString(), version());
    }

    /** The value of the {@code ETag}. */
    public String etag() {
        return tag().etag("content");
    }
}
