package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people are asked for; what is null limits nothing.
 *
 * @param text of which every word begins a name of theirs
 * @param labs the slugs of labs; at any of them, or at a part of one, they were last known to be
 * @param exact whether their parts do not count
 * @param vantage from which something is told of them
 */
public record PeopleSought(@Nullable String text, Set<String> labs, boolean exact, Vantage vantage) {

    /** Somebody of whom a fact is told from a vantage, for themselves or as a named member of a group. */
    private static final String KNOWN = """
            researcher_id in (
                select known.researcher_id from %1$s known where known.researcher_id is not null and %2$s
                union
                select member.researcher_id from %1$s known join move_member member on member.move_id = known.fact_id
                where %2$s)""";

    /** The same from another vantage. */
    public PeopleSought from(Vantage another) {
        return new PeopleSought(text, labs, exact, another);
    }

    /** What the condition is given. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(vantage.parameters());
        parameters.put("lab", labs.size() == 1 ? labs.iterator().next() : labs.toArray(String[]::new));
        return parameters;
    }

    String sql() {
        List<String> conditions = new ArrayList<>();
        if (text != null) {
            conditions.add("found_by @@ " + Literal.query(text) + " and ");
        }
        if (!labs.isEmpty()) {
            conditions.add("researcher_id in (select present.researcher_id from ("
                    + Whereabouts.at(labs.size(), exact, vantage) + ") present) and ");
        }
        if (!vantage.equals(Vantage.NOW)) {
            conditions.add(KNOWN.formatted(vantage.timeline(), vantage.isSureEnough("known.standing")) + " and ");
        }
        return String.join("", conditions);
    }
}
