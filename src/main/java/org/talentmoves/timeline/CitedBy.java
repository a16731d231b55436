package org.talentmoves.timeline;

import java.util.Set;

/**
 * By whom facts are told of, in whatever stance: by a source itself, by one of a publisher, in a language. An empty set is
 * anybody. What is said of the pay of an offer is said of that offer.
 *
 * @param sources slugs
 * @param publishers as sources name them, upper and lower case alike
 * @param languages as in BCP 47; {@code zh} holds {@code zh-Hans} as well
 */
public record CitedBy(Set<String> sources, Set<String> publishers, Set<String> languages) {

    public static final CitedBy ANYBODY = new CitedBy(Set.of(), Set.of(), Set.of());
}
