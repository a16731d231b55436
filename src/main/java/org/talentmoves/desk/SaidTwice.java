package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;
import org.talentmoves.merging.Twins;
import org.talentmoves.shared.PartialDate;

/**
 * Finds what a draft would enter twice, or enter as it changes something else to be: labs and people with an address or a name in common, sources with an address in common, moves of
 * somebody to the same lab, offers of a lab to somebody, and so on, at dates that can be the same.
 */
final class SaidTwice {

    private final ReadDraft read;
    private final Map<String, List<Said>> earlier = new HashMap<>();

    private SaidTwice(ReadDraft read) {
        this.read = read;
    }

    /** A part with what it says, by column. */
    private record Said(ReadPart part, Map<String, String> cells) {

        /** The first of the columns that says something; empty also where it cannot be read. */
        String first(String... columns) {
            return Stream.of(columns)
                    .map(column -> cells.getOrDefault(column, ""))
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .filter(cell -> !cell.equals(ReadPart.UNREAD))
                    .orElse("");
        }

        String who() {
            return first("researcher", "group_label").toLowerCase(Locale.ROOT);
        }

        @Nullable
        PartialDate date() {
            String date = first("announced_on", "effective_on", "made_on", "date");
            return date.isEmpty() ? null : PartialDate.of(date);
        }
    }

    /** A part, and the earlier one that says the same, or another that changes what is public under its address. */
    record Pair(ReadPart part, ReadPart earlier) {

        boolean hasOneAddress() {
            return haveOneAddress(part, earlier);
        }
    }

    static List<Pair> in(ReadDraft read) {
        return new SaidTwice(read).pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        read.parts().stream()
                .filter(part -> !part.part().isNew())
                .map(this::said)
                .forEach(said -> enter(said, marks(said)));
        for (ReadPart part : read.parts()) {
            if (part.part().isNew()) {
                Said said = said(part);
                List<String> marks = marks(said);
                marks.stream()
                        .flatMap(mark -> earlier.getOrDefault(mark, List.of()).stream())
                        .filter(other -> haveOneAddress(part, other.part()) || isOne(said, other))
                        .findFirst()
                        .ifPresent(other -> pairs.add(new Pair(part, other.part())));
                enter(said, marks);
            }
        }
        return pairs;
    }

    private Said said(ReadPart part) {
        return new Said(part, read.cells(part));
    }

    private void enter(Said said, List<String> marks) {
        marks.forEach(
                mark -> earlier.computeIfAbsent(mark, none -> new ArrayList<>()).add(said));
    }

    /** Two parts of a kind that share one of these may be the same. */
    private static List<String> marks(Said said) {
        ReadPart part = said.part();
        Collection<String> marks = part.kind().isFact() || isNowhereOnTheWeb(said)
                ? gists(said)
                : Twins.marks(
                        AlreadyHere.names(said.cells()).stream()
                                .filter(name -> !name.equals(ReadPart.UNREAD))
                                .toList(),
                        Stream.ofNullable(said.cells().get("url")).toList());
        // the address first: what shares it is not tried
        return Stream.concat(part.subjectOf().map(Subject::toString).stream(), marks.stream())
                .map(mark -> part.kind() + " " + mark)
                .toList();
    }

    private static boolean isNowhereOnTheWeb(Said said) {
        return said.part().kind() == PartKind.SOURCE
                && said.cells().getOrDefault("url", "").isEmpty();
    }

    private static List<String> gists(Said said) {
        return switch (said.part().kind()) {
            case MOVE ->
                Stream.of(all(said.who(), "to", said.first("to_lab")), all(said.who(), "from", said.first("from_lab")))
                        .flatMap(List::stream)
                        .toList();
            case OFFER -> all(said.who(), said.first("by_lab"));
            case DEAL -> all(said.first("kind"), said.first("investor", "target"), said.first("target", "investor"));
            case BENCHMARK -> all(said.first("label").toLowerCase(Locale.ROOT));
            case MILESTONE ->
                ReadPart.UNREAD.equals(said.cells().get("lab"))
                        ? List.of()
                        : all(said.first("text").toLowerCase(Locale.ROOT)).stream()
                                .map(text -> said.first("lab") + "\n" + text)
                                .toList();
            case SOURCE ->
                all(said.first("publisher"), said.first("title", "publisher"), said.first("published_on", "publisher"));
            default -> List.of();
        };
    }

    /** One mark of all of it; none where a piece is missing. */
    private static List<String> all(String... pieces) {
        return Stream.of(pieces).anyMatch(String::isEmpty) ? List.of() : List.of(String.join("\n", pieces));
    }

    /** Two that would be public under one address are one, whatever they are called. */
    private static boolean haveOneAddress(ReadPart one, ReadPart other) {
        return one.subjectOf().equals(other.subjectOf());
    }

    private static boolean isOne(Said one, Said other) {
        return mayBeAtOnce(one, other)
                && !areToldApart(one.part(), other.part())
                && (one.part().kind() != PartKind.MOVE || isOneStep(one, other));
    }

    /** Who left a lab is not said to have gone to two: to the same, or one of the two does not say where to. */
    private static boolean isOneStep(Said one, Said other) {
        Set<String> goals = Set.copyOf(Stream.of(one, other)
                .map(move -> move.cells().getOrDefault("to_lab", ""))
                .distinct()
                .toList());
        return goals.size() == 1 || goals.contains("");
    }

    /** The author can say of one of two with the same name that it is another. */
    private static boolean areToldApart(ReadPart one, ReadPart other) {
        return isToldFrom(one, other) || isToldFrom(other, one);
    }

    private static boolean isToldFrom(ReadPart one, ReadPart other) {
        return other.subjectOf()
                .map(Subject::key)
                .filter(AlreadyHere.others(one)::contains)
                .isPresent();
    }

    private static boolean mayBeAtOnce(Said one, Said other) {
        PartialDate first = one.date();
        PartialDate second = other.date();
        return first == null
                || second == null
                || !first.earliest().isAfter(second.latest())
                        && !second.earliest().isAfter(first.latest());
    }
}
