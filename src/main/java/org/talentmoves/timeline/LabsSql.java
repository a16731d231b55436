package org.talentmoves.timeline;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labs of a filter in SQL. One condition may choose the rows of {@code timeline_lab} that are walked; every other asks of
 * each fact whether it has such a row.
 */
final class LabsSql {

    private static final Set<Side> FROM = EnumSet.of(Side.LEFT, Side.EMPLOYER);
    private static final Set<Side> TO = EnumSet.of(Side.JOINED, Side.BIDDER);

    private final LabsSought sought;
    private final @Nullable String walked;

    /** @param walks whether the rows of labs are walked, as they can be in the order of the timeline alone */
    LabsSql(LabsSought sought, boolean walks) {
        this.sought = sought;
        this.walked = walks ? first(sought) : null;
    }

    private static @Nullable String first(LabsSought sought) {
        if (!sought.labs().isEmpty()) {
            return "lab";
        }
        return !sought.to().isEmpty() ? "to" : !sought.from().isEmpty() ? "from" : null;
    }

    /** Whether the rows of labs are walked. */
    boolean walks() {
        return walked != null;
    }

    /** Whether the rows that are walked are those of the parameter {@code lab}, whose sides people come to and leave. */
    boolean walksSides() {
        return "lab".equals(walked);
    }

    /** Whether several labs are walked, each by itself. */
    boolean walksSeveral() {
        return walks() && slugs(walked).size() > 1;
    }

    /** Whether a fact may be met more than once on the way. */
    boolean repeats() {
        return walksSeveral() || walksSides() && sought.as() == Direction.EITHER;
    }

    /** The labs that are walked, as a statement that selects their ids. */
    String labs() {
        return "select lab_id from lab where slug = any(:%s)".formatted(walked);
    }

    void addTo(FilterConditions conditions) {
        add(conditions, "lab", sought.labs(), sides(sought.as()));
        add(conditions, "from", sought.from(), FROM);
        add(conditions, "to", sought.to(), TO);
    }

    /** The sides on which the labs of each parameter stand; any side where the set is empty. */
    static Map<String, Set<Side>> sides(LabsSought sought) {
        return Map.of("lab", sides(sought.as()), "from", FROM, "to", TO);
    }

    private static Set<Side> sides(Direction as) {
        return as == Direction.EITHER ? Set.of() : EnumSet.of(Side.valueOf(as.name()));
    }

    private void add(FilterConditions conditions, String parameter, Set<String> slugs, Set<Side> sides) {
        if (slugs.isEmpty()) {
            return;
        }
        conditions.put(parameter, slugs.size() == 1 ? slugs.iterator().next() : FilterConditions.texts(slugs));
        if (parameter.equals(walked)) {
            if (slugs.size() == 1) {
                conditions.where("lab_id = (select lab_id from lab where slug = :%s)".formatted(parameter));
            }
            conditions.where(side("", sides));
        } else {
            conditions.where(("exists (select from timeline_lab touched where touched.fact_id = matching.fact_id"
                            + " and touched.lab_id in (select lab_id from lab where slug %s) and %s)")
                    .formatted(
                            slugs.size() == 1 ? "= :" + parameter : "= any(:" + parameter + ")",
                            side("touched.", sides)));
        }
    }

    private String side(String row, Set<Side> sides) {
        String direct = sought.exact() ? row + "direct" : "true";
        return sides.isEmpty()
                ? direct
                : "%s and %sside %s"
                        .formatted(
                                direct,
                                row,
                                sides.size() == 1
                                        ? "= " + FilterConditions.literals(sides)
                                        : "in (" + FilterConditions.literals(sides) + ")");
    }

    private Set<String> slugs(@Nullable String parameter) {
        return sought.slugs().getOrDefault(String.valueOf(parameter), Set.of());
    }
}
