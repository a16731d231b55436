package org.talentmoves.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Stance;

/** The sources of a fact and of its package as numbered notes under its sentences. */
record Footnotes(Dossier dossier, Wording wording) {

    /** The sentences, each with the marks of its notes, then the notes and the day on which the sources were looked at. */
    String under(List<String> sentences, LocalDate accessed) {
        Map<String, String> notes = new LinkedHashMap<>();
        List<String> marked = new ArrayList<>();
        List<List<Cited>> grounds = grounds();
        for (int i = 0; i < sentences.size(); i++) {
            marked.add(sentences.get(i) + marks(grounds.get(i), notes));
        }
        List<String> lines = new ArrayList<>(List.of(String.join(wording.say("sentence.between"), marked)));
        notes.forEach((number, note) -> lines.add(note));
        lines.add(wording.say("note.accessed", wording.date(PartialDate.of(accessed))));
        return String.join("\n", lines);
    }

    /** The citations behind each sentence of {@link Telling#sentences}. */
    private List<List<Cited>> grounds() {
        return List.of(
                dossier.citations(),
                dossier.accounts().stream()
                        .flatMap(account -> account.citations().stream())
                        .toList());
    }

    private String marks(List<Cited> citations, Map<String, String> notes) {
        return citations.stream()
                .filter(Footnotes::isGround)
                .map(cited -> mark(cited, notes))
                .distinct()
                .collect(Collectors.joining());
    }

    private static boolean isGround(Cited cited) {
        return cited.statement().stance() != Stance.MENTIONS;
    }

    /** The mark of a source, whose one note is written where it is met first and tells of all that the source says. */
    private String mark(Cited cited, Map<String, String> notes) {
        String note =
                notes.computeIfAbsent(cited.source().slug(), met -> "[%d] %s".formatted(notes.size() + 1, note(cited)));
        return note.substring(0, note.indexOf(']') + 1);
    }

    private String note(Cited cited) {
        SourceRef source = cited.source();
        SourceRef via = cited.via();
        String title = source.title();
        String url = source.url();
        PartialDate published = source.publishedOn();
        return Stream.of(
                        publisher(source),
                        title == null ? "" : wording.say("note.title", title),
                        published == null ? wording.say("note.undated") : wording.date(published),
                        cited.relays().isEmpty()
                                ? ""
                                : wording.say(
                                        "note.relays",
                                        publisher(cited.relays()
                                                .get(cited.relays().size() - 1))),
                        via == null ? "" : wording.say("note.via", publisher(via)),
                        stances(source),
                        url == null ? "" : url)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(wording.say("list.clause")));
    }

    /** That the source denies, qualifies or gives another figure, and where it supports something else, that as well. */
    private String stances(SourceRef source) {
        List<String> stances = grounds().stream()
                .flatMap(List::stream)
                .filter(cited -> isGround(cited) && cited.source().slug().equals(source.slug()))
                .map(this::stance)
                .distinct()
                .toList();
        String supports = wording.word("stance", Stance.SUPPORTS);
        return stances.equals(List.of(supports)) ? "" : wording.all(stances);
    }

    private String stance(Cited cited) {
        Amount gives = cited.statement().gives();
        return gives == null
                ? wording.word("stance", cited.statement().stance())
                : wording.say("note.gives", wording.amount(gives));
    }

    private String publisher(SourceRef source) {
        String publisher = source.publisher();
        return publisher == null ? wording.say("note.unnamed") : publisher;
    }
}
