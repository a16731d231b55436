package org.talentmoves.merging;

import java.util.List;
import java.util.UUID;
import org.talentmoves.editorial.Subject;

/** Two that are taken for one: which is kept and which goes. */
record Pair(Mergeable kind, Side kept, Side gone) {

    Subject keptSubject() {
        return kind.subject(kept.slug());
    }

    Subject goneSubject() {
        return kind.subject(gone.slug());
    }

    List<Subject> subjects() {
        return List.of(keptSubject(), goneSubject());
    }

    /** One of the two. */
    record Side(UUID id, String slug) {}
}
