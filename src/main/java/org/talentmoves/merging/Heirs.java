package org.talentmoves.merging;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As what that lives on which was merged away. */
@Component
class Heirs {

    private final JdbcClient jdbc;

    Heirs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each that was merged away, the one into which it was. */
    Map<UUID, UUID> all(Mergeable kind) {
        Map<UUID, UUID> heirs = new HashMap<>();
        jdbc.sql("select gone_id, kept_id from merging where kind = :kind and undone_at is null")
                .param("kind", kind.name())
                .query(row -> {
                    heirs.put(row.getObject("gone_id", UUID.class), row.getObject("kept_id", UUID.class));
                });
        return heirs;
    }

    /** It itself, or what it was merged into, at however many steps. */
    static UUID follow(Map<UUID, UUID> heirs, UUID id) {
        UUID heir = id;
        for (UUID next = heirs.get(heir); next != null; next = heirs.get(heir)) {
            heir = next;
        }
        return heir;
    }
}
