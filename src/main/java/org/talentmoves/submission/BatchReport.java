package org.talentmoves.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        List<Wrong> all = written.wrongs.all();
        List<Row> rows = new ArrayList<>();
        for (Place place : places) {
            rows.add(row(place, within(all, "/rows/" + place.number()), tried));
        }
        all.stream()
                .map(wrong -> number(wrong.pointer()))
                .filter(number -> number >= 0 && rows.stream().noneMatch(row -> row.row() == number))
                .distinct()
                .forEach(number -> rows.add(
                        new Row(number, Outcome.REFUSED, List.of(), List.of(), within(all, "/rows/" + number))));
        rows.sort(java.util.Comparator.comparingInt(Row::row));
        return new BatchReport(
                rows.stream()
                        .collect(Collectors.groupingBy(Row::outcome, java.util.TreeMap::new, Collectors.counting())),
                List.copyOf(rows),
                all.stream().filter(wrong -> number(wrong.pointer()) < 0).toList());
    }

    private static boolean isTwin(Wrong wrong) {
        return wrong.detail().startsWith(Placing.HERE) || wrong.detail().startsWith(Placing.TWICE);
    }

    private static int number(String pointer) {
        String[] steps = pointer.split("/");
        return steps.length > 2 && steps[1].equals("rows") ? Integer.parseInt(steps[2]) : -1;
    }

    private static List<Wrong> within(List<Wrong> all, String place) {
        return all.stream()
                .filter(wrong ->
                        wrong.pointer().equals(place) || wrong.pointer().startsWith(place + "/"))
                .toList();
    }

    private static Row row(Place place, List<Wrong> wrongs, Scrutiny.Scrutinised tried) {
        List<String> twins = wrongs.stream()
                .filter(BatchReport::isTwin)
                .flatMap(wrong -> wrong.allowed().stream())
                .distinct()
                .toList();
        if (wrongs.size() > 0) {
            boolean isTwin = wrongs.stream().allMatch(BatchReport::isTwin);
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
