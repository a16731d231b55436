package org.talentmoves.editorial;

import java.util.Optional;

/** Tells facts in sentences, as the site tells them in the present transaction; what tells them, provides it. */
public interface Teller {

    /** A fact that has a page of its own; a pay term is told with its offer. */
    Optional<Told> told(Subject subject);
}
