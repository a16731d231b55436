package org.talentmoves.check;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.UnknownWord;

/** All checks, and what they find in what is published now; each is two statements. */
@Service
@Transactional(readOnly = true)
public class Checks {

    /** How many findings of a check are shown; all are counted. */
    public static final int MOST = 200;

    private final List<Check> checks;
    private final JdbcClient jdbc;

    Checks(List<Check> checks, JdbcClient jdbc) {
        this.checks = checks;
        this.jdbc = jdbc;
    }

    public List<String> names() {
        return checks.stream().map(Check::name).toList();
    }

    /** Reads the name of a check, or refuses it with the list of all. */
    public String read(String name) {
        if (!names().contains(name)) {
            throw new UnknownWord(name, names());
        }
        return name;
    }

    /** What the named checks find; all of them where none is named. */
    public List<Examined> examine(List<String> names) {
        return checks.stream()
                .filter(check -> names.isEmpty() || names.contains(check.name()))
                .map(this::examine)
                .toList();
    }

    /** What all checks find in which one of these facts has a part. */
    public List<Finding> about(Set<FactId> facts) {
        String[] asked = facts.stream().map(FactId::value).toArray(String[]::new);
        return checks.stream()
                .flatMap(check -> jdbc
                        .sql(FindingRow.of("select * from (%s) every where facts && cast(:asked as text[])"
                                .formatted(check.sql())))
                        .param("most", MOST)
                        .param("asked", asked)
                        .query((row, number) -> FindingRow.read(row, check.name()))
                        .stream())
                .map(FindingRow::finding)
                .toList();
    }

    private Examined examine(Check check) {
        List<FindingRow> rows = jdbc.sql(FindingRow.of(check.sql()))
                .param("most", MOST)
                .query((row, number) -> FindingRow.read(row, check.name()))
                .list();
        Judged judged = jdbc.sql(check.judged())
                .query((row, number) -> new Judged(row.getInt("judged"), row.getInt("all_there_are")))
                .single();
        return new Examined(
                check.name(),
                rows.isEmpty() ? 0 : rows.get(0).found(),
                rows.stream().map(FindingRow::finding).toList(),
                judged.judged(),
                judged.all());
    }

    private record Judged(int judged, int all) {}
}
