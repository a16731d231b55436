package org.talentmoves.merging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Subject;

/** Which proposals wait that ask to merge two, or to undo a merging, by their numbers. */
@Service
@Transactional(readOnly = true)
public class Asking {

    private static final String WAITING = """
            select proposal_id from proposal
            where state = 'SUBMITTED' and act = :act
                and draft -> 'parts' @> jsonb_build_array(jsonb_build_object(
                    'subject', :kept, 'fields', jsonb_build_object(:field, :gone)))
            order by proposal_id""";

    private final JdbcClient jdbc;

    Asking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To merge the two so that the first is kept. */
    public List<Long> toMerge(Subject kept, Subject gone) {
        return waiting("MERGED", "other", kept.toString(), gone.toString());
    }

    public List<Long> toUndo(Merging merging) {
        return waiting("PARTED", "merging", merging.keptSubject().toString(), Long.toString(merging.id()));
    }

    private List<Long> waiting(String act, String field, String kept, String gone) {
        return jdbc.sql(WAITING.replace(":field", "'" + field + "'"))
                .param("act", act)
                .param("kept", kept)
                .param("gone", gone)
                .query(Long.class)
                .list();
    }
}
