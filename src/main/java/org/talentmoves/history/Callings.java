package org.talentmoves.history;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Subject;

/** How single things are called; one statement. */
@Service
@Transactional(readOnly = true)
public class Callings {

    private static final String ONE = """
            select cast(:subject as text) as subject, cast(:fact as text) as called_fact_id""";

    private final JdbcClient jdbc;

    Callings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How it is called now. */
    public Calling of(Subject subject) {
        return jdbc.sql(Calling.sql(ONE))
                .param("subject", subject.toString())
                .param("fact", subject.kind().isFact() ? subject.key() : null)
                .query((row, number) -> Calling.read(row))
                .single();
    }
}
