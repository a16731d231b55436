package org.talentmoves.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.ReadDraft;
import org.talentmoves.desk.Scrutiny;
import org.talentmoves.intake.Manuscript;
import org.talentmoves.shared.BodyRefused.Wrong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What would become of the rows of a batch. */
public record BatchReport(Map<Outcome, Long> counts, List<Row> rows, List<Wrong> errors) {

    /** What would become of a row. */
    public enum Outcome {
        NEW,
        CHANGED,
        /** It says what is public already. */
        UNCHANGED,
        /** It seems to be public already. */
        DUPLICATE,
        REFUSED
    }

    /**
     * One row.
     *
     * @param fields the members that would change
     * @param duplicates what it may be the same as: what is public, or the place of an earlier row
     */
    public record Row(int row, Outcome outcome, List<String> fields, List<String> duplicates, List<Wrong> errors) {}

    /** Where a row stands, and what is public of what it changes. */
    record Place(int number, String pointer, @Nullable Content there) {}

    static BatchReport of(List<Place> places, Written written, Scrutiny.Scrutinised tried) {
        Map<String, List<Wrong>> wrongs = written.wrongs.all().stream()
                .collect(Collectors.groupingBy(
                        wrong -> Wrongs.row(wrong.pointer()), LinkedHashMap::new, Collectors.toList()));
        List<Wrong> ofTheWhole = wrongs.getOrDefault("", List.of());
        wrongs.remove("");
        List<Row> rows = new ArrayList<>();
        for (Place place : places) {
            List<Wrong> within = wrongs.remove("/rows/" + place.number());
            rows.add(row(place, within == null ? List.of() : within, tried));
        }
        wrongs.forEach((row, within) -> rows.add(new Row(number(row), Outcome.REFUSED, List.of(), List.of(), within)));
        rows.sort(Comparator.comparingInt(Row::row));
        return of(List.copyOf(rows), ofTheWhole);
    }

    /** The numbers of the rows that would not be taken. */
    Set<Integer> left() {
        return rows.stream()
                .filter(row -> row.outcome() == Outcome.DUPLICATE || row.outcome() == Outcome.REFUSED)
                .map(Row::row)
                .collect(Collectors.toSet());
    }

    /** The same with what became of rows once others are left out. */
    BatchReport with(BatchReport then) {
        Map<Integer, Row> anew = then.rows.stream().collect(Collectors.toMap(Row::row, row -> row));
        return of(rows.stream().map(row -> anew.getOrDefault(row.row(), row)).toList(), errors);
    }

    private static BatchReport of(List<Row> rows, List<Wrong> errors) {
        return new BatchReport(
                rows.stream().collect(Collectors.groupingBy(Row::outcome, TreeMap::new, Collectors.counting())),
                rows,
                errors);
    }

    private static int number(String row) {
        return Integer.parseInt(row.substring("/rows/".length()));
    }

    private static Row row(Place place, List<Wrong> wrongs, Scrutiny.Scrutinised tried) {
        List<String> twins = wrongs.stream()
                .filter(Placing::isTwin)
                .flatMap(wrong -> wrong.allowed().stream())
                .distinct()
                .toList();
        if (wrongs.size() > 0) {
            boolean isTwin = wrongs.stream().allMatch(Placing::isTwin);
            return new Row(place.number(), isTwin ? Outcome.DUPLICATE : Outcome.REFUSED, List.of(), twins, wrongs);
        }
        Content there = place.there();
        if (there == null) {
            return new Row(place.number(), Outcome.NEW, List.of(), List.of(), wrongs);
        }
        List<String> fields = changed(there, tried.read());
        return new Row(
                place.number(), fields.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, fields, List.of(), wrongs);
    }

    /** The members of what is public that would say something else. */
    private static List<String> changed(Content there, ReadDraft read) {
        return read.manuscripts().stream()
                .filter(manuscript -> !manuscript.isNew() && there.versions().containsKey(manuscript.subject()))
                .flatMap(manuscript -> changed(there, manuscript))
                .distinct()
                .toList();
    }

    private static Stream<String> changed(Content there, Manuscript manuscript) {
        PartKind kind = PartKind.of(manuscript.subject().kind());
        ObjectNode now = ContentWriter.write(kind, manuscript.whole());
        if (!manuscript.subject().equals(there.subject())) {
            return there.json()
                            .path("package")
                            .valueStream()
                            .filter(term -> term.path("id")
                                    .asString("")
                                    .equals(manuscript.subject().key()))
                            .anyMatch(term -> differs(term, now).findAny().isPresent())
                    ? Stream.of("package")
                    : Stream.of();
        }
        return differs(there.json(), now);
    }

    private static Stream<String> differs(JsonNode there, ObjectNode now) {
        return now.propertyNames().stream()
                .filter(name -> !name.equals("slug"))
                .filter(name -> !now.get(name).equals(there.path(name)));
    }
}
