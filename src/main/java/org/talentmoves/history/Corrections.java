package org.talentmoves.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Subject;

/**
 * What was wrong here and was corrected or retracted, and what of that was undone by a restoration or a reinstatement; what
 * changed since or became known later is not among it.
 */
@Service
@Transactional(readOnly = true)
public class Corrections {

    private static final LedgerFilter WRONG =
            LedgerFilter.of(Act.CORRECTED, Act.RETRACTED, Act.REINSTATED, Act.RESTORED);

    private final Ledger ledger;
    private final Chronicles chronicles;
    private final JdbcClient jdbc;

    Corrections(Ledger ledger, Chronicles chronicles, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.chronicles = chronicles;
    }

    private Heirs heirs() {
        Map<String, String> leadsTo = new HashMap<>();
        jdbc.sql("select lower(kind) || '/' || slug as former, leads_to from merged_away")
                .query(row -> {
                    leadsTo.put(row.getString("former"), row.getString("leads_to"));
                });
        return new Heirs(leadsTo);
    }

    /** Newest first, at most {@code limit} after a place; three statements and one for each kind of thing corrected. */
    public List<Correction> read(@Nullable LedgerPlace after, int limit) {
        List<LedgerEntry> entries = ledger.read(WRONG, after, limit);
        Set<Subject> subjects =
                entries.stream().map(entry -> entry.revision().subject()).collect(Collectors.toSet());
        Map<Subject, Chronicle> histories = subjects.isEmpty() ? Map.of() : chronicles.of(subjects);
        Heirs heirs = heirs();
        return entries.stream()
                .map(entry ->
                        Correction.of(entry, histories.get(entry.revision().subject()), heirs))
                .toList();
    }
}
