package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Whole;
import org.talentmoves.intake.Manuscript;

/** A draft with what each of its fields means; what one part leaves out, another of its row says. */
public record ReadDraft(List<ReadPart> parts) {

    /** What would be published of the rows; those that all rows share come with each. */
    public List<Manuscript> manuscripts() {
        return parts.stream()
                .filter(part -> part.kind() != PartKind.CITATION)
                .flatMap(part -> part.subjectOf().map(subject -> manuscript(part, subject)).stream())
                .toList();
    }

    private Manuscript manuscript(ReadPart part, Subject subject) {
        return new Manuscript(subject, part.part().base(), new Whole(cells(part), citations(part)));
    }

    /** Everything that a part says, by column, and what another part of its row says for it. */
    Map<String, String> cells(ReadPart part) {
        Map<String, String> cells = part.cells();
        completed(part, cells);
        return cells;
    }

    private void completed(ReadPart part, Map<String, String> cells) {
        switch (part.kind()) {
            case MOVE ->
                beside(part, PartKind.OFFER)
                        .flatMap(ReadPart::subjectOf)
                        .ifPresent(offer -> cells.putIfAbsent("offer", offer.key()));
            case OFFER -> beside(part, PartKind.MOVE).ifPresent(move -> bid(move.cells(), cells));
            case PAY_TERM ->
                cells.put(
                        "offer",
                        beside(part, PartKind.OFFER)
                                .flatMap(ReadPart::subjectOf)
                                .map(Subject::key)
                                .orElse(part.part().field("offer")));
            default -> {}
        }
    }

    /** An offer that a move followed is by where the person went, to that person. */
    private static void bid(Map<String, String> move, Map<String, String> offer) {
        boolean toSomebody = offer.containsKey("researcher") || offer.containsKey("group_label");
        if (!toSomebody) {
            for (String who :
                    List.of("researcher", "group_label", "group_label_zh", "headcount", "headcount_qualifier")) {
                Optional.ofNullable(move.get(who)).ifPresent(cell -> offer.put(who, cell));
            }
        }
        Optional.ofNullable(move.get("to_lab")).ifPresent(lab -> offer.putIfAbsent("by_lab", lab));
        if (!offer.getOrDefault("by_lab", "").equals(move.get("from_lab"))) {
            Optional.ofNullable(move.get("from_lab")).ifPresent(lab -> offer.putIfAbsent("employer", lab));
        }
    }

    /** Without the new labs, people and sources that all rows share and none of these rows speaks of. */
    ReadDraft withoutUnused() {
        return without(new SpokenOf(parts).unused());
    }

    /** The keys of what all rows share and none speaks of: of these first those of which no other of them speaks. */
    public Set<String> unused() {
        return new SpokenOf(parts).unusedFirst();
    }

    /** The keys of the new labs, people and sources of a row of which other rows speak, or what other rows share. */
    public Set<String> spokenOfElsewhere() {
        return new SpokenOf(parts).elsewhere();
    }

    /** The keys of the parts that speak of one of these. */
    public Set<String> speaking(Set<String> keys) {
        return new SpokenOf(parts).speaking(keys);
    }

    /** As far as it can be checked, though some of it cannot be understood. */
    ReadDraft checkable() {
        return new ReadDraft(parts.stream().map(ReadPart::checkable).toList());
    }

    /** Whether a column of a part is filled with what cannot be understood, there or where it comes from. */
    boolean isUnread(ReadPart part, String column) {
        return ReadPart.UNREAD.equals(cells(part).get(column));
    }

    /** Without parts that stand in the way of trying the others. */
    ReadDraft without(Collection<ReadPart> left) {
        return new ReadDraft(parts.stream().filter(part -> !left.contains(part)).toList());
    }

    private Optional<ReadPart> beside(ReadPart part, PartKind kind) {
        return parts.stream()
                .filter(other -> other.kind() == kind
                        && other.part().group() == part.part().group())
                .findFirst();
    }

    private List<Map<String, String>> citations(ReadPart part) {
        return citing(part).stream().map(ReadPart::cells).map(ReadDraft::said).toList();
    }

    private static Map<String, String> said(Map<String, String> cells) {
        Map<String, String> said = new HashMap<>(cells);
        said.remove("about");
        return said;
    }

    /** The citations of a fact, in their order. */
    public List<ReadPart> citing(ReadPart fact) {
        List<ReadPart> citing = new ArrayList<>();
        if (fact.kind().isFact()) {
            parts.stream().filter(part -> About.isOf(part.part(), fact.part())).forEach(citing::add);
        }
        return citing;
    }

    Optional<ReadPart> part(String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    public Optional<ReadPart> of(Subject subject) {
        return parts.stream().filter(part -> subject.equals(part.subject())).findFirst();
    }

    /** The facts of it, which have a sentence each. */
    public List<ReadPart> facts() {
        return parts.stream()
                .filter(part -> part.subjectOf()
                        .map(Subject::kind)
                        .filter(SubjectKind::isFact)
                        .isPresent())
                .toList();
    }
}
