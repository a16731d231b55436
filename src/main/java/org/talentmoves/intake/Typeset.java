package org.talentmoves.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Stance;

/** Manuscripts as rows of the files, each checked for itself, so that one set of rules holds for both. */
final class Typeset {

    /** Room for the citations of a manuscript between its line and the next one's: more than any draft has parts. */
    private static final int LINES = 100_000;

    private static final Set<String> OTHER_STANCES = EnumSet.complementOf(EnumSet.of(Stance.SUPPORTS)).stream()
            .map(Wire::of)
            .collect(Collectors.toSet());

    private final List<Manuscript> manuscripts;
    private final Refusals refusals = Refusals.whole();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Long, Row> byLine = new HashMap<>();
    private final Sheets sheets;

    Typeset(List<Manuscript> manuscripts) {
        this.manuscripts = manuscripts;
        Map<String, List<Row>> rows = new HashMap<>();
        for (int i = 0; i < manuscripts.size(); i++) {
            set(manuscripts.get(i), (i + 1L) * LINES, rows);
        }
        Map<String, Sheet> byFile = new HashMap<>();
        for (Form form : Forms.ALL) {
            byFile.put(
                    form.file(),
                    Sheet.of(
                            new Header(form, form.names()), true, rows.getOrDefault(form.file(), List.of()), refusals));
        }
        this.sheets = new Sheets(byFile);
    }

    Sheets sheets() {
        return sheets;
    }

    private void set(Manuscript manuscript, long line, Map<String, List<Row>> rows) {
        Form form = form(manuscript.subject().kind());
        Map<String, String> cells = new LinkedHashMap<>(manuscript.whole().cells());
        cells.put(form.first().name(), manuscript.subject().key());
        add(row(form, line, cells), rows);
        Set<String> cited = new HashSet<>();
        for (Map<String, String> citation : manuscript.whole().citations()) {
            line++;
            Map<String, String> said = new LinkedHashMap<>(citation);
            said.put(CitationRow.FACT.name(), manuscript.subject().key());
            Row row = row(CitationRow.FORM, line, said);
            if (cited.add(row.key(CitationRow.FORM)) || !row.has(CitationRow.SOURCE)) {
                add(row, rows);
            } else {
                byLine.put(line, row);
                refusals.add(row.refused(
                        CitationRow.SOURCE,
                        "This source is cited with that stance already; say all that it says in one citation."));
            }
        }
    }

    private void add(Row row, Map<String, List<Row>> rows) {
        byLine.put(row.line(), row);
        rows.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row);
    }

    private static Row row(Form form, long line, Map<String, String> cells) {
        Map<String, String> all = new LinkedHashMap<>();
        form.names().forEach(name -> all.put(name, cells.getOrDefault(name, "")));
        return new Row(form.file(), line, all);
    }

    /** Everything that is wrong, in the order of the manuscripts. */
    List<Fault> faults(Archive archive) {
        CrossChecks checks = new CrossChecks(sheets, archive, refusals);
        checks.checkRelations();
        manuscripts.forEach(manuscript -> checkSupport(manuscript));
        manuscripts.forEach(manuscript -> checkThatItIsNew(manuscript, archive));
        List<Fault> all = new ArrayList<>(faults);
        refusals.all().forEach(refusal -> all.add(fault(refusal)));
        return all;
    }

    /** A citation of which it cannot be read where it stands may support it. */
    private void checkSupport(Manuscript manuscript) {
        boolean supported = manuscript.whole().citations().stream()
                .map(said -> said.getOrDefault(CitationRow.STANCE.name(), ""))
                .anyMatch(stance -> !OTHER_STANCES.contains(stance));
        if (manuscript.subject().kind().isFact() && !supported) {
            faults.add(new Fault(
                    manuscript.subject(),
                    null,
                    null,
                    null,
                    false,
                    "No source supports it: cite at least one with the stance supports.",
                    null));
        }
    }

    /** An address may be taken since it was written; the ids of facts are drawn and never are. */
    private void checkThatItIsNew(Manuscript manuscript, Archive archive) {
        Subject subject = manuscript.subject();
        if (manuscript.isNew()
                && !subject.kind().isFact()
                && archive.has(form(subject.kind()).file(), subject.key())) {
            faults.add(Fault.taken(subject));
        }
    }

    private Fault fault(Refusal refusal) {
        Manuscript manuscript = manuscripts.get((int) (refusal.line() / LINES) - 1);
        int citation = (int) (refusal.line() % LINES);
        return new Fault(
                manuscript.subject(),
                citation == 0 ? null : citation - 1,
                refusal.column(),
                refusal.piece(),
                isEmpty(refusal),
                refusal.reason(),
                refusals.cause(refusal));
    }

    private boolean isEmpty(Refusal refusal) {
        @Nullable Row row = byLine.get(refusal.line());
        return row != null
                && refusal.column() != null
                && row.cells().getOrDefault(refusal.column(), "").isEmpty()
                && form(row.file()).columns().stream()
                        .anyMatch(column -> column.needed() && column.name().equals(refusal.column()));
    }

    private static Form form(String file) {
        return Forms.ALL.get(Forms.position(file));
    }

    static Form form(SubjectKind kind) {
        return switch (kind) {
            case LAB -> LabRow.FORM;
            case RESEARCHER -> ResearcherRow.FORM;
            case SOURCE -> SourceRow.FORM;
            default ->
                form(CitationRow.fileOf(FactId.of(kind.fact().orElseThrow(), 1).value()));
        };
    }

    Row row(Manuscript manuscript) {
        return Objects.requireNonNull(byLine.get((manuscripts.indexOf(manuscript) + 1L) * LINES));
    }

    static Subject subject(SubjectKind kind, Row row) {
        return new Subject(kind, row.key(form(kind)));
    }
}
