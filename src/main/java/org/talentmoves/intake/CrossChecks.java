package org.talentmoves.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Stance;

/** What rows have to do with each other and with what is there already. */
record CrossChecks(Sheets sheets, Archive archive, Refusals refusals) {
    void check() {
        checkRelations();
        checkSupport();
        checkNewCitations();
        checkTurns();
        new FormerChecks(sheets, archive, refusals).check();
    }

    /** What holds of files as well as of changes of what is there. */
    void checkRelations() {
        checkPointers();
        checkForLoops(LabRow.FORM, LabRow.PARENT, "A lab is no part of itself");
        checkForLoops(SourceRow.FORM, SourceRow.RELAYS, "A source does not relay itself");
        new OfferChecks(sheets, archive, refusals).check();
    }

    private void checkPointers() {
        Map<String, Set<String>> given = new HashMap<>();
        sheets.all().forEach(sheet -> given.put(sheet.form().file(), sheet.keys()));
        for (Sheets.Pointer pointer : sheets.pointers()) {
            boolean found = given.getOrDefault(pointer.file(), Set.of()).contains(pointer.name())
                    || archive.has(pointer.file(), pointer.name());
            if (!found && sheets.of(pointer.file()).whole()) {
                refusals.add(pointer.from()
                        .refused(
                                pointer.column(),
                                "“%s” is neither in %s nor there already.".formatted(pointer.name(), pointer.file())));
            }
        }
    }

    /** By the form of its rows, the column that leads from one to the next. */
    static final Map<Form, Column<?>> WAYS = Map.of(LabRow.FORM, LabRow.PARENT, SourceRow.FORM, SourceRow.RELAYS);

    /** A loop has one of these rows in it, and may lead through what is there already. */
    private void checkForLoops(Form form, Column<?> next, String rule) {
        Map<String, Row> rows = new LinkedHashMap<>();
        sheets.of(form).aligned().stream()
                .filter(row -> row.has(form.first()))
                .forEach(row -> rows.put(row.key(form), row));
        Set<String> told = new HashSet<>();
        for (Row start : rows.values()) {
            Set<String> way = way(start, rows, form, next);
            Row last = row(List.copyOf(way).get(way.size() - 1), rows, form);
            if (last != null && last.cell(next).equals(start.key(form)) && told.add(start.key(form))) {
                told.addAll(way);
                refusals.add(
                        start.refused(next, "%s: %s → %s.".formatted(rule, String.join(" → ", way), start.key(form))));
            }
        }
    }

    private @Nullable Row row(String key, Map<String, Row> rows, Form form) {
        Row row = rows.get(key);
        return row == null ? archive.row(form.file(), key).orElse(null) : row;
    }

    private Set<String> way(Row start, Map<String, Row> rows, Form form, Column<?> next) {
        Set<String> way = new LinkedHashSet<>();
        for (Row row = start; row != null && way.add(row.key(form)); ) {
            row = row(row.cell(next), rows, form);
        }
        return way;
    }

    private void checkSupport() {
        Sheet citations = sheets.of(CitationRow.FORM);
        if (!citations.whole()) {
            return;
        }
        Set<Row> sound = new HashSet<>(citations.sound());
        Set<String> supported = citations.rows().stream()
                .filter(row ->
                        !sound.contains(row) || row.cell(CitationRow.STANCE).equals(Wire.of(Stance.SUPPORTS)))
                .map(row -> row.cell(CitationRow.FACT))
                .collect(Collectors.toSet());
        facts().forEach(sheet -> sheet.sound().stream()
                .filter(row -> !supported.contains(row.key(sheet.form())))
                .filter(row -> !archive.has(row.file(), row.key(sheet.form())))
                .forEach(row -> refusals.add(row.refused(
                        sheet.form().first(),
                        "No source supports it: citations.csv needs a row for it with the stance supports."))));
    }

    private List<Sheet> facts() {
        Set<String> names = Set.of(
                LabRow.FILE,
                ResearcherRow.FILE,
                SourceRow.FILE,
                CitationRow.FILE,
                OverrideRow.FILE,
                FormerAddressRow.FILE);
        return sheets.all().stream()
                .filter(sheet -> !names.contains(sheet.form().file()))
                .toList();
    }

    /** A new citation changes the fact, which an editor proposes and another approves. */
    private void checkNewCitations() {
        for (Row row : sheets.of(CitationRow.FORM).sound()) {
            String fact = row.cell(CitationRow.FACT);
            boolean published =
                    archive.has(CitationRow.FACT.pointsTo().orElseThrow().apply(fact), fact);
            if (published && !archive.has(row.file(), row.key(CitationRow.FORM))) {
                refusals.add(row.refused(
                        CitationRow.FACT,
                        "%s is published without this citation; propose it as a change.".formatted(fact)));
            }
        }
    }

    /** A decision takes the next place on its day; a gap would be closed, and lost. */
    private void checkTurns() {
        Set<String> given = sheets.of(OverrideRow.FORM).keys();
        for (Row row : sheets.of(OverrideRow.FORM).sound()) {
            OverrideRow.before(row)
                    .map(before -> before.key(OverrideRow.FORM))
                    .filter(before -> !given.contains(before) && !archive.has(row.file(), before))
                    .ifPresent(
                            before -> refusals.add(
                                    row.refused(
                                            OverrideRow.TURN,
                                            "The one before it on that day is neither in overrides.csv nor there already; number the decisions of a day from 1 on.")));
        }
    }
}
