package org.talentmoves.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

/** The rows of the files that are not there yet, all of them checked. */
record Additions(Map<String, List<Row>> byFile, KnownIds ids) {
    static Additions of(Sheets sheets, Archive archive) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        for (Sheet sheet : sheets.all()) {
            Form form = sheet.form();
            rows.put(
                    form.file(),
                    sheet.sound().stream()
                            .filter(row -> !archive.has(form.file(), row.key(form)))
                            .toList());
        }
        return new Additions(rows, new KnownIds(archive));
    }

    List<Row> in(String file) {
        return byFile.getOrDefault(file, List.of());
    }

    /** What is cited for each fact, once the sources are entered. */
    Map<FactId, List<Report>> reports() {
        Map<FactId, List<Report>> reports = new HashMap<>();
        for (Row row : in(CitationRow.FILE)) {
            reports.computeIfAbsent(row.need(CitationRow.FACT), fact -> new ArrayList<>())
                    .add(CitationRow.report(row, ids));
        }
        return reports;
    }

    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        byFile.forEach((file, rows) -> counts.put(file, rows.size()));
        return counts;
    }
}
