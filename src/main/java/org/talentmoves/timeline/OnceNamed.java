package org.talentmoves.timeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That a fact named the labs and people of a filter in an earlier version: whoever was told of it under their names has to be
 * told what it is now.
 */
record OnceNamed(Filter filter) {

    /** Where the versions of facts name the lab of each side. */
    private static final Map<Side, String> COLUMNS = Map.of(
            Side.LEFT, "from_lab",
            Side.JOINED, "to_lab",
            Side.BIDDER, "by_lab",
            Side.EMPLOYER, "employer",
            Side.INVESTOR, "investor",
            Side.TARGET, "target",
            Side.SUBJECT, "lab");

    private static final String LABS = """
            fact_id in (
                with recursive part as (
                    select lab_id, slug from lab where slug = any (:%1$s)
                    union
                    select lab.lab_id, lab.slug from part join lab on lab.parent_id = part.lab_id and %2$s
                ), called as (
                    select slug from part
                    union
                    select former.slug from former_address former join part using (lab_id)
                )
                %3$s
                select subject from revision
                where content is not null and named_in(content) && array(select 'lab/' || slug from called)
                    and exists (select from called where slug in (%4$s)))""";

    private static final String LABS_NOW =
            "select fact_id from timeline_lab join part using (lab_id) where direct and side in (%s) union all";

    private static final String PEOPLE = """
            fact_id in (
                with called as (
                    select slug from researcher where slug = any (:researcher)
                    union
                    select former.slug from former_address former join researcher using (researcher_id)
                    where researcher.slug = any (:researcher)
                )
                %s
                select subject from revision
                where content is not null and named_in(content) && array(select 'researcher/' || slug from called))""";

    private static final String PEOPLE_NOW =
            "select fact_id from fact_person join researcher using (researcher_id) where slug = any (:researcher) union all";

    /** Whether a filter asks for what versions tell; what had been reported by a day, no version does. */
    static boolean isAskedBy(Filter filter) {
        return filter.namesSomebody() && filter.vantage().reportedBy() == null;
    }

    String condition() {
        List<String> conditions = new ArrayList<>();
        filter.labs().slugs().forEach((parameter, slugs) -> {
            if (!slugs.isEmpty()) {
                conditions.add(named(parameter, LabsSql.sides(filter.labs()).getOrDefault(parameter, Set.of())));
            }
        });
        if (!filter.researchers().isEmpty()) {
            conditions.add(PEOPLE.formatted(isOneOfSeveral() ? PEOPLE_NOW : ""));
        }
        return String.join(" and ", conditions);
    }

    /** Whether one that is named now may be beside another that was named earlier; else the filter itself finds those of now. */
    private boolean isOneOfSeveral() {
        return Stream.concat(filter.labs().slugs().values().stream(), Stream.of(filter.researchers()))
                        .filter(named -> !named.isEmpty())
                        .count()
                > 1;
    }

    private String named(String parameter, Set<Side> sides) {
        Set<Side> any = sides.isEmpty() ? EnumSet.allOf(Side.class) : sides;
        return LABS.formatted(
                once(parameter),
                !filter.labs().exact(),
                isOneOfSeveral() ? LABS_NOW.formatted(FilterConditions.literals(any)) : "",
                any.stream()
                        .map(side -> "content -> 'cells' ->> '" + COLUMNS.get(side) + "'")
                        .collect(Collectors.joining(", ")));
    }

    /** Beside those of {@link FilterSql}. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        filter.labs()
                .slugs()
                .forEach((parameter, slugs) -> parameters.put(once(parameter), FilterConditions.texts(slugs)));
        return parameters;
    }

    private static String once(String parameter) {
        return parameter + "_once";
    }
}
