package org.talentmoves.merging;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;

/** Finds two of a kind by their slugs. */
@Component
class Pairs {

    private final JdbcClient jdbc;

    Pairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The two, or refuses what is not there and what is one. */
    Pair of(Mergeable kind, String keep, String other) {
        if (keep.equals(other)) {
            throw new NotTwo(kind.subject(keep), kind.subject(other));
        }
        return new Pair(kind, side(kind, keep), side(kind, other));
    }

    private Pair.Side side(Mergeable kind, String typed) {
        String slug = Subject.read(kind.subject(typed).toString()).key();
        return jdbc.sql("select %s from %s where slug = :slug".formatted(kind.id(), kind.table()))
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .map(id -> new Pair.Side(id, slug))
                .orElseThrow(() -> new NoSuchSubject(kind.subject(slug)));
    }
}
