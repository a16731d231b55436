package org.talentmoves.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.talentmoves.account.Bearer;
import org.talentmoves.account.Scope;
import org.talentmoves.desk.Drafts;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.Scrutiny;
import org.talentmoves.editorial.NoSuchSubject;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Many things at once, all or none: one proposal whose rows are decided one by one, or published together. */
@Service
public class Batches {

    private static final int MOST = 1_000;

    /** So long may a chain of rows be of which each names what the next would enter, all of them told rightly in a dry run. */
    private static final int MOST_PASSES = 20;

    private static final List<String> BESIDE = List.of("id", "version");

    private final Submissions submissions;
    private final PublicContents contents;
    private final Drafts drafts;

    Batches(Submissions submissions, PublicContents contents, Drafts drafts) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.contents = contents;
    }

    /** One row: what it is, and which public thing it changes at which version, 0 where none can be read. */
    private record Row(int number, Things things, ObjectNode thing, Subject subject, int version, String pointer) {
        boolean isNew() {
            return subject.key().isEmpty();
        }
    }

    /** Refuses everything where something is wrong with any row. */
    public Prepared prepare(Asked asked) {
        Read read = read(asked, Set.of());
        return submissions.prepared(asked.bearer(), FormKind.MEMO, read.envelope(), read.written());
    }

    /**
     * Tells what would become of each row; nothing is done. Where rows speak of what is entered by others that are refused or here
     * already, they are tried without these, as they would be sent then.
     */
    public BatchReport rehearse(Asked asked) {
        Set<Integer> left = new HashSet<>();
        Tried tried = tried(asked, left);
        BatchReport report = tried.report();
        for (int pass = 1;
                pass < MOST_PASSES && left.addAll(tried.report().left()) && tried.speaksOf(left) && tried.remains(left);
                pass++) {
            tried = tried(asked, left);
            report = report.with(tried.report());
        }
        return report;
    }

    private Tried tried(Asked asked, Set<Integer> left) {
        Read read = read(asked, left);
        Submissions.permit(asked.bearer(), read.envelope());
        Writing writing = new Writing(
                read.envelope().act(), read.envelope().reason(), read.written().draft());
        Scrutiny.Scrutinised tried = submissions.check(read.written(), writing);
        return new Tried(read, tried, BatchReport.of(read.rows(), read.written(), tried));
    }

    /** What was tried, and what came of it. */
    private record Tried(Read read, Scrutiny.Scrutinised tried, BatchReport report) {

        boolean remains(Set<Integer> left) {
            return report.rows().stream().anyMatch(row -> !left.contains(row.row()));
        }

        /** Whether other rows speak of what one of these would enter. */
        boolean speaksOf(Set<Integer> left) {
            Map<String, Integer> rows = new HashMap<>();
            read.written().parts().forEach(part -> rows.put(part.key(), part.row()));
            Set<String> entered = rows.keySet().stream()
                    .filter(key -> left.contains(rows.get(key)))
                    .collect(Collectors.toSet());
            return tried.read().speaking(entered).stream().anyMatch(key -> !left.contains(rows.getOrDefault(key, -1)));
        }
    }

    private record Read(Envelope envelope, Written written, List<BatchReport.Place> rows) {}

    private Read read(Asked asked, Set<Integer> left) {
        Bearer bearer = asked.bearer();
        bearer.must(Scope.PROPOSE);
        ObjectNode body = Json.read(asked.body());
        JsonNode given = body.path("rows");
        if (!given.isArray() || given.isEmpty() || given.size() > MOST) {
            throw new TooManyRows(given.isArray() ? given.size() : 0);
        }
        Written written = new Written();
        boolean changes = given.valueStream().anyMatch(row -> BESIDE.stream().anyMatch(row::hasNonNull));
        Envelope envelope = Envelope.taken(body, changes, written.wrongs);
        new ValueReader(written.wrongs).known(body, List.of("rows"), "");
        List<Row> rows = rows(given, left, written.wrongs);
        Map<Subject, Content> there = contents.of(rows.stream()
                .filter(row -> !row.isNew())
                .map(Row::subject)
                .distinct()
                .toList());
        Set<String> spokenOf = words(given, left);
        rows.forEach(row -> read(row, there, spokenOf, written));
        partUnused(written);
        return new Read(
                envelope,
                written,
                rows.stream()
                        .map(row -> new BatchReport.Place(
                                row.number(), row.pointer(), row.isNew() ? null : there.get(row.subject())))
                        .toList());
    }

    /** What could have been meant by other rows and is not, is a row of its own; else nobody would decide on it. */
    private void partUnused(Written written) {
        while (written.isShared()) {
            Set<String> unused = drafts.read(written.draft(), Locale.ENGLISH).unused();
            if (unused.isEmpty()) {
                return;
            }
            written.part(unused, part -> part.row() + 1);
        }
    }

    private static void read(Row row, Map<Subject, Content> there, Set<String> spokenOf, Written written) {
        if (row.isNew()) {
            boolean isShared = !row.things().kind().isFact() && isSpokenOf(row.thing(), spokenOf);
            new ThingReader(written, isShared ? 0 : row.number() + 1, Map.of())
                    .read(row.things().part(), row.thing(), row.pointer(), null);
            return;
        }
        Content content = there.get(row.subject());
        if (content == null) {
            written.wrongs.add("/rows/" + row.number() + "/id", "Nothing is public under that name.");
            return;
        }
        if (row.version() > 0 && content.version() != row.version()) {
            written.wrongs.add(
                    "/rows/" + row.number() + "/version",
                    "%s is at version %d now; write the change against that."
                            .formatted(row.subject(), content.version()),
                    List.of(String.valueOf(content.version())));
        }
        new ThingReader(written, row.number() + 1, content.versions())
                .read(
                        row.things().part(),
                        (ObjectNode) Json.merged(content.json(), row.thing()),
                        row.pointer(),
                        row.subject());
    }

    /** What is entered once and used by other rows comes with each of them. */
    private static boolean isSpokenOf(ObjectNode thing, Set<String> spokenOf) {
        return List.of("slug", "name", "name_zh", "url").stream()
                .map(name -> thing.path(name).asString(""))
                .anyMatch(name -> !name.isEmpty() && spokenOf.contains(name));
    }

    /** The texts by which rows may speak of what others enter: all but what is said of these themselves. */
    private static Set<String> words(JsonNode rows, Set<Integer> left) {
        Set<String> words = new HashSet<>();
        for (int number = 0; number < rows.size(); number++) {
            if (!left.contains(number)) {
                rows.get(number)
                        .properties()
                        .forEach(thing -> thing.getValue().properties().forEach(member -> {
                            if (!Set.of("slug", "name", "name_zh", "url", "title", "note", "role", "text")
                                    .contains(member.getKey())) {
                                collect(member.getValue(), words);
                            }
                        }));
            }
        }
        return words;
    }

    private static void collect(JsonNode value, Set<String> words) {
        if (value.isString()) {
            words.add(value.asString());
        }
        value.forEach(inside -> collect(inside, words));
    }

    private static List<Row> rows(JsonNode given, Set<Integer> left, Wrongs wrongs) {
        List<Row> rows = new ArrayList<>();
        Set<Subject> changed = new HashSet<>();
        for (int number = 0; number < given.size(); number++) {
            Row row = left.contains(number) ? null : row(number, given.get(number), wrongs);
            if (row == null) {
                continue;
            }
            if (!row.isNew() && !changed.add(row.subject())) {
                wrongs.add("/rows/" + number, "%s is changed in an earlier row already.".formatted(row.subject()));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private static @Nullable Row row(int number, JsonNode given, Wrongs wrongs) {
        String place = "/rows/" + number;
        String kind = kind(given, place, wrongs);
        if (kind == null) {
            return null;
        }
        String pointer = place + "/" + kind;
        if (!(given.get(kind) instanceof ObjectNode thing)) {
            wrongs.add(pointer, "An object is expected here.");
            return null;
        }
        Things things = Things.ofOne(kind);
        if (given.hasNonNull("id")) {
            return changing(number, given, things, thing, wrongs);
        }
        if (given.hasNonNull("version")) {
            wrongs.add(place + "/id", "This is needed with a version: the id or slug of what is to be changed.");
            return null;
        }
        return new Row(number, things, thing, new Subject(things.kind(), ""), 0, pointer);
    }

    /** The member that says what a row is; null where there is not one alone. */
    private static @Nullable String kind(JsonNode given, String place, Wrongs wrongs) {
        if (!(given instanceof ObjectNode row)) {
            wrongs.add(place, "An object is expected here, with one member that says what it is.", Things.words());
            return null;
        }
        new ValueReader(wrongs)
                .known(
                        row,
                        Stream.concat(Things.words().stream(), BESIDE.stream()).toList(),
                        place);
        List<String> kinds = Things.words().stream().filter(row::has).toList();
        if (kinds.size() > 1) {
            wrongs.add(
                    place,
                    "A row is one thing, and this is several: %s. Make a row of each."
                            .formatted(String.join(", ", kinds)));
        } else if (kinds.isEmpty() && BESIDE.containsAll(row.propertyNames())) {
            wrongs.add(place, "A row has one member that says what it is.", Things.words());
        }
        return kinds.size() == 1 ? kinds.get(0) : null;
    }

    private static @Nullable Row changing(int number, JsonNode given, Things things, ObjectNode thing, Wrongs wrongs) {
        String place = "/rows/" + number;
        int version = given.path("version").isInt() ? given.path("version").intValue() : 0;
        if (version < 1) {
            wrongs.add(place + "/version", "Give the version that it would change, a number from 1.");
        }
        try {
            Subject subject = things.subject(given.path("id").asString(""));
            return new Row(number, things, thing, subject, version, place + "/" + things.word());
        } catch (NoSuchSubject | Invalid none) {
            String detail =
                    "“%s” names no %s.".formatted(Text.shown(given.path("id").asString("")), things.word());
            wrongs.add(place + "/id", detail);
            return null;
        }
    }
}
