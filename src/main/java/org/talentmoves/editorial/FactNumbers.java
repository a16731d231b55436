package org.talentmoves.editorial;

import java.util.Collection;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;

/** Numbers for the public ids of facts, from one sequence a kind, so that several nodes never draw the same. */
@Component
class FactNumbers {

    private final JdbcClient jdbc;

    FactNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FactId draw(FactKind kind) {
        return FactId.of(
                kind,
                jdbc.sql("select nextval(cast(:sequence as regclass))")
                        .param("sequence", sequence(kind))
                        .query(Long.class)
                        .single());
    }

    /** Moves the sequence past a number that came with the fact; numbers drawn from now on are higher. */
    void passOver(Collection<FactId> facts) {
        for (FactKind kind : FactKind.values()) {
            facts.stream()
                    .filter(fact -> fact.kind() == kind)
                    .mapToLong(FactId::number)
                    .max()
                    .ifPresent(highest -> passOver(kind, highest));
        }
    }

    private void passOver(FactKind kind, long highest) {
        String sequence = sequence(kind);
        jdbc.sql("select setval(cast(:sequence as regclass), :highest) from " + sequence
                        + " where last_value < :highest or last_value = :highest and not is_called")
                .param("sequence", sequence)
                .param("highest", highest)
                .query(Long.class)
                .optional();
    }

    private static String sequence(FactKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "_number";
    }
}
