package org.talentmoves.intake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Whole;

/** Looks up what is there already, in the form of the files: one query a file. */
@Component
class Archives {
    private static final String IDENTITY = "identity";

    private final JdbcClient jdbc;

    Archives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is no lab, no source and no fact; takes the same time however many there are. */
    boolean areEmpty() {
        return jdbc.sql("""
                        select not exists (select from lab) and not exists (select from source)
                            and not exists (select from fact)""").query(Boolean.class).single();
    }

    /** Makes other imports wait until the transaction ends, on whatever node they run. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('org.talentmoves.intake', 0))")
                .query(row -> {});
    }

    Archive about(Sheets sheets) {
        Archive archive = new Archive(new HashMap<>(), new HashMap<>());
        Map<String, Set<String>> asked = sheets.asked();
        for (Form form : Forms.ALL) {
            find(form, asked.getOrDefault(form.file(), Set.of()), archive);
        }
        CrossChecks.WAYS.forEach((form, next) -> {
            if (!sheets.of(form).rows().isEmpty()) {
                follow(form, next, archive);
            }
        });
        return archive;
    }

    private void find(Form form, Set<String> asked, Archive archive) {
        Map<String, Row> found = archive.rows().computeIfAbsent(form.file(), file -> new HashMap<>());
        Map<String, UUID> ids = archive.identities().computeIfAbsent(form.file(), file -> new HashMap<>());
        for (Map<String, Object> there : there(form, asked)) {
            Row row = new Row(form.file(), 0, cells(form, there));
            found.put(row.key(form), row);
            if (there.get(IDENTITY) instanceof UUID id) {
                ids.put(row.key(form), id);
            }
        }
    }

    /** Looks up what those that are there point to, and these; a statement for each step. */
    private void follow(Form form, Column<?> next, Archive archive) {
        Set<String> asked = new HashSet<>();
        for (Set<String> ahead = archive.ahead(form, next); asked.addAll(ahead); ahead = archive.ahead(form, next)) {
            find(form, ahead, archive);
        }
    }

    /** What is there of one thing, with its citations. */
    Optional<Whole> whole(Subject subject) {
        return Optional.ofNullable(wholes(List.of(subject)).get(subject));
    }

    /** What is there of several things, with their citations. */
    Map<Subject, Whole> wholes(Collection<Subject> subjects) {
        Map<SubjectKind, List<Subject>> kinds = subjects.stream().collect(groupingBy(Subject::kind));
        Map<String, List<Map<String, String>>> citations = rows(
                CitationRow.FORM,
                subjects.stream().filter(subject -> subject.kind().isFact()).toList());
        Map<Subject, Whole> wholes = new HashMap<>();
        kinds.forEach((kind, ofKind) -> rows(Typeset.form(kind), ofKind)
                .forEach((key, rows) -> wholes.put(
                        new Subject(kind, key),
                        new Whole(rows.get(0), kind.isFact() ? citations.getOrDefault(key, List.of()) : List.of()))));
        return wholes;
    }

    /** The cells without that which says what they are about. */
    private static Map<String, String> without(Form form, Map<String, String> cells) {
        Map<String, String> others = new LinkedHashMap<>(cells);
        others.remove(form.first().name());
        return others;
    }

    /** The rows by what they are about. */
    private Map<String, List<Map<String, String>>> rows(Form form, List<Subject> subjects) {
        Map<String, List<Map<String, String>>> rows = new HashMap<>();
        if (!subjects.isEmpty()) {
            there(form, subjects.stream().map(Subject::key).collect(toSet())).forEach(there -> {
                Map<String, String> cells = cells(form, there);
                rows.computeIfAbsent(cells.getOrDefault(form.first().name(), ""), key -> new ArrayList<>())
                        .add(without(form, cells));
            });
        }
        return rows;
    }

    private Iterable<Map<String, Object>> there(Form form, Set<String> asked) {
        return jdbc.sql(form.there().some())
                .param("keys", asked.toArray(String[]::new))
                .query()
                .listOfRows();
    }

    private static Map<String, String> cells(Form form, Map<String, Object> there) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String name : form.names()) {
            Object value = there.get(name);
            cells.put(name, value == null ? "" : value.toString());
        }
        return cells;
    }
}
