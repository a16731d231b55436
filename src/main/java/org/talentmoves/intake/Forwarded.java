package org.talentmoves.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.shared.Slug;

/**
 * Files that were written before a merging: what they say of the one that went, they say of the one that was kept, and its
 * own row says nothing new.
 */
@Component
class Forwarded {

    private static final Map<String, String> KINDS =
            Map.of("LAB", LabRow.FILE, "RESEARCHER", ResearcherRow.FILE, "SOURCE", SourceRow.FILE);

    private final JdbcClient jdbc;

    Forwarded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The slugs that lead elsewhere, by file, with those to which they lead. */
    Map<String, Map<String, String>> among(Map<String, Set<String>> asked) {
        String[] slugs = KINDS.values().stream()
                .flatMap(file -> asked.getOrDefault(file, Set.of()).stream())
                .distinct()
                .toArray(String[]::new);
        Map<String, Map<String, String>> formers = new HashMap<>();
        jdbc.sql("""
                        select former.kind, former.slug, coalesce(lab.slug, researcher.slug, source.slug) as now
                        from former_address former
                        left join lab using (lab_id) left join researcher using (researcher_id) left join source using (source_id)
                        where former.slug = any (:slugs)""").param("slugs", slugs).query(row -> {
            formers.computeIfAbsent(String.valueOf(KINDS.get(row.getString("kind"))), file -> new HashMap<>())
                    .put(row.getString("slug"), row.getString("now"));
        });
        return formers;
    }

    /** Lets addresses lead elsewhere that did so where the files were written. */
    void enter(Additions additions) {
        for (Row row : additions.in(FormerAddressRow.FILE)) {
            jdbc.sql("""
                            insert into former_address (kind, slug, lab_id, researcher_id, source_id, url)
                            values (:kind, :slug, :lab, :researcher, :source, :url)""")
                    .param("kind", row.need(FormerAddressRow.KIND).name())
                    .param("slug", row.need(FormerAddressRow.SLUG).value())
                    .param("lab", id(row, FormerAddressRow.LAB, LabRow.FILE, additions.ids()))
                    .param("researcher", id(row, FormerAddressRow.RESEARCHER, ResearcherRow.FILE, additions.ids()))
                    .param("source", id(row, FormerAddressRow.SOURCE, SourceRow.FILE, additions.ids()))
                    .param("url", row.get(FormerAddressRow.URL))
                    .update();
        }
    }

    private static @Nullable UUID id(Row row, Column<Slug> column, String file, Ids ids) {
        Slug slug = row.get(column);
        return slug == null ? null : ids.of(file, slug);
    }

    Sheets forwarded(Sheets sheets) {
        Map<String, Map<String, String>> formers = among(sheets.asked());
        if (formers.isEmpty()) {
            return sheets;
        }
        Map<String, Sheet> forwarded = new HashMap<>();
        sheets.byFile()
                .forEach((file, sheet) -> forwarded.put(
                        file,
                        new Sheet(
                                sheet.form(),
                                sheet.whole(),
                                rows(sheet.form(), sheet.rows(), formers),
                                rows(sheet.form(), sheet.aligned(), formers),
                                rows(sheet.form(), sheet.sound(), formers))));
        return new Sheets(forwarded);
    }

    private static List<Row> rows(Form form, List<Row> rows, Map<String, Map<String, String>> formers) {
        Set<String> merged = formers.getOrDefault(form.file(), Map.of()).keySet();
        return rows.stream()
                .filter(row -> !merged.contains(row.cell(form.first())))
                .map(row -> forwarded(form, row, formers))
                .toList();
    }

    private static Row forwarded(Form form, Row row, Map<String, Map<String, String>> formers) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        form.columns().stream()
                .filter(column -> column.pointsTo().isPresent() && row.has(column))
                .forEach(column -> Refusals.comparing(() -> {
                    row.need(column);
                    cells.put(
                            column.name(),
                            Arrays.stream(row.cell(column).split("\\|"))
                                    .map(name -> formers.getOrDefault(
                                                    column.pointsTo()
                                                            .orElseThrow()
                                                            .apply(name),
                                                    Map.of())
                                            .getOrDefault(name, name))
                                    .distinct()
                                    .collect(Collectors.joining("|")));
                }));
        return new Row(row.file(), row.line(), cells);
    }
}
