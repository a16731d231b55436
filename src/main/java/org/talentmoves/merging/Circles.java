package org.talentmoves.merging;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;

/** Finds labs that are part of each other in a circle, and sources that retell each other so. */
@Component
class Circles {

    private static final Map<Mergeable, String> NEXT =
            Map.of(Mergeable.LAB, "parent_id", Mergeable.SOURCE, "relays_id");

    private static final String THROUGH = """
            with recursive chain(id, step) as (
                select cast(:id as uuid), 0
                union all
                select %3$s, step + 1 from chain join %1$s on %2$s = id
                where %3$s is not null and step < 100 and (step = 0 or id <> :id)
            )
            select slug from chain join %1$s on %2$s = id
            where step > 0 and exists (select from chain where step > 0 and id = :id)
            order by step""";

    private final JdbcClient jdbc;

    Circles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The circle through the one that went by a merging and is back; it stands last. Empty where there is none. */
    List<Subject> through(Merging merging) {
        Mergeable kind = merging.kind();
        String next = NEXT.get(kind);
        return next == null
                ? List.of()
                : jdbc
                        .sql(THROUGH.formatted(kind.table(), kind.id(), next))
                        .param("id", merging.goneId())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(kind::subject)
                        .toList();
    }
}
