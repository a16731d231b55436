package org.talentmoves.timeline;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.Wire;

/** Where the address leads of a lab, a person or a source that was merged into another. Asked only where nothing is found. */
@Service
@Transactional(readOnly = true)
public class FormerAddresses {

    private final JdbcClient jdbc;

    FormerAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The slug of what is there now; one statement, however often it was merged. */
    public Optional<String> find(SubjectKind kind, String slug) {
        String table = Wire.of(kind);
        return jdbc.sql("""
                        select there.slug from former_address join %1$s there using (%1$s_id)
                        where former_address.kind = :kind and former_address.slug = :slug""".formatted(table))
                .param("kind", kind.name())
                .param("slug", slug)
                .query(String.class)
                .optional();
    }
}
