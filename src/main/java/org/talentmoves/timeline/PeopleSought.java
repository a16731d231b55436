package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which people are asked for; what is null limits nothing.
 *
 * @param text of which every word begins a name of theirs
 * @param lab the slug of the lab at which, or at a part of which, they were last known to be
 */
public record PeopleSought(@Nullable String text, @Nullable String lab, Vantage vantage) {

    String sql() {
        List<String> conditions = new ArrayList<>();
        if (text != null) {
            conditions.add("found_by @@ " + Literal.query(text) + " and ");
        }
        if (lab != null) {
            conditions.add("researcher_id in (select present.researcher_id from (" + Whereabouts.at(vantage)
                    + ") present) and ");
        }
        return String.join("", conditions);
    }
}
