package org.talentmoves.timeline;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.talentmoves.editorial.SubjectKind;

/** No address leads elsewhere. */
final class NothingMerged extends FormerAddresses {

    NothingMerged() {
        super(JdbcClient.create(new DelegatingDataSource()));
    }

    @Override
    public Optional<String> find(SubjectKind kind, String slug) {
        return Optional.empty();
    }
}
