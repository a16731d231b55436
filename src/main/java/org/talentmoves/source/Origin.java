package org.talentmoves.source;

import org.jspecify.annotations.Nullable;

/**
 * The end of a chain of relays: who published what the others retell, and what sort of piece that is.
 *
 * @param slug the source that it is
 * @param publisher null where it is not known; then no other source has the same
 * @param retells whether the piece only retells others in what it is cited for, as its basis tells, and names none of them
 */
public record Origin(String slug, @Nullable String publisher, SourceKind kind, boolean retells) {

    private static final Voice UNNAMED = Voice.publisher("a publisher not stated", "某未注明发布者");

    Voice voice() {
        return publisher == null ? UNNAMED : Voice.publisher(publisher, null);
    }

    /** What two pieces have in common that are one origin. */
    String end() {
        return publisher == null ? "source: " + slug : publisher;
    }

    /** Whether it is a report of its own; other pieces retell somebody whom nobody here has named. */
    boolean reports() {
        return kind.reports() && !retells;
    }
}
