package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private SaidTwice() {}

    /** A part, and the earlier one that says the same, or another that changes what is public under its address. */
    record Pair(ReadPart part, ReadPart earlier) {

        boolean hasOneAddress() {
            return haveOneAddress(part, earlier);
        }
    }

    static List<Pair> in(ReadDraft read) {
        Map<String, List<ReadPart>> earlier = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        read.parts().stream().filter(part -> !part.part().isNew()).forEach(part -> enter(part, earlier));
        for (ReadPart part : read.parts()) {
            if (part.part().isNew()) {
                marks(part).stream()
                        .flatMap(mark -> earlier.getOrDefault(mark, List.of()).stream())
                        .filter(other ->
                                haveOneAddress(part, other) || mayBeAtOnce(part, other) && !areToldApart(part, other))
                        .findFirst()
                        .ifPresent(other -> pairs.add(new Pair(part, other)));
                enter(part, earlier);
            }
        }
        return pairs;
    }

    private static void enter(ReadPart part, Map<String, List<ReadPart>> said) {
        marks(part)
                .forEach(mark ->
                        said.computeIfAbsent(mark, none -> new ArrayList<>()).add(part));
    }

    /** Two parts of a kind that share one of these are the same. */
    private static List<String> marks(ReadPart part) {
        Collection<String> marks = part.kind().isFact() || isNowhereOnTheWeb(part)
                ? said(part)
                : Twins.marks(
                        AlreadyHere.names(part.cells()).stream()
                                .filter(name -> !name.equals(ReadPart.UNREAD))
                                .toList(),
                        Stream.ofNullable(part.cells().get("url")).toList());
        // the address first: what shares it is not tried
        return Stream.concat(part.subjectOf().map(Subject::toString).stream(), marks.stream())
                .map(mark -> part.kind() + " " + mark)
                .toList();
    }

    /** Two that would be public under one address are one, whatever they are called. */
    private static boolean haveOneAddress(ReadPart one, ReadPart other) {
        return one.subjectOf().equals(other.subjectOf());
    }

    private static boolean isNowhereOnTheWeb(ReadPart part) {
        return part.kind() == PartKind.SOURCE
                && part.cells().getOrDefault("url", "").isEmpty();
    }

    private static List<String> said(ReadPart part) {
        Map<String, String> cells = part.cells();
        String who = said(cells, "researcher", "group_label");
        return switch (part.kind()) {
            case MOVE ->
                cells.containsKey("to_lab")
                        ? all(who, said(cells, "to_lab"))
                        : all(who, "from", said(cells, "from_lab"));
            case OFFER -> all(who, said(cells, "by_lab"));
            case DEAL -> all(said(cells, "kind"), said(cells, "investor", "target"), said(cells, "target", "investor"));
            case BENCHMARK -> all(said(cells, "label"));
            case MILESTONE -> all(said(cells, "lab"), said(cells, "text"));
            case SOURCE ->
                all(
                        said(cells, "publisher"),
                        said(cells, "title", "publisher"),
                        said(cells, "published_on", "publisher"));
            default -> List.of();
        };
    }

    /** The first of the columns that says something; empty also where it cannot be read. */
    private static String said(Map<String, String> cells, String... columns) {
        return Stream.of(columns)
                .map(column -> cells.getOrDefault(column, ""))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> !cell.equals(ReadPart.UNREAD))
                .orElse("");
    }

    /** One mark of all of it; none where a piece is missing. */
    private static List<String> all(String... pieces) {
        return Stream.of(pieces).anyMatch(String::isEmpty) ? List.of() : List.of(String.join("\n", pieces));
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

    private static boolean mayBeAtOnce(ReadPart one, ReadPart other) {
        PartialDate first = date(one);
        PartialDate second = date(other);
        return first == null
                || second == null
                || !first.earliest().isAfter(second.latest())
                        && !second.earliest().isAfter(first.latest());
    }

    private static @Nullable PartialDate date(ReadPart part) {
        String date = said(part.cells(), "announced_on", "effective_on", "made_on", "date");
        return date.isEmpty() || date.equals(ReadPart.UNREAD) ? null : PartialDate.of(date);
    }
}
