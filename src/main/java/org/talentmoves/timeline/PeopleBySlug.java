package org.talentmoves.timeline;

import java.util.Optional;

/** How people are called. */
public interface PeopleBySlug {

    Optional<PersonRef> named(String slug);
}
