package org.talentmoves.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.researcher.Group;

/**
 * Who a move or an offer is about: exactly one of a person and a group.
 *
 * @param members those of the group who are named, perhaps not all
 */
public record Whom(@Nullable PersonRef person, @Nullable Group group, List<PersonRef> members) {}
