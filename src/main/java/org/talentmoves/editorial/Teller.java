package org.talentmoves.editorial;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells facts in sentences, as the site tells them in the present transaction; what tells them, provides it. */
public interface Teller {

    /** Facts that have a page of their own, in a few statements for any number; a pay term is told with its offer. */
    Map<Subject, Told> told(Collection<Subject> subjects);

    /** One of these. */
    default Optional<Told> told(Subject subject) {
        return Optional.ofNullable(told(List.of(subject)).get(subject));
    }
}
