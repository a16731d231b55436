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
                .filter(cited -> cited.statement().stance() != Stance.MENTIONS)
                .map(cited -> mark(cited, notes))
                .distinct()
                .collect(Collectors.joining());
    }

    /** The mark of a source with its stance, whose note is written where it is met first. */
    private String mark(Cited cited, Map<String, String> notes) {
        String key = cited.source().slug() + " " + cited.statement().stance();
        String note = notes.computeIfAbsent(key, met -> "[%d] %s".formatted(notes.size() + 1, note(cited)));
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
                        stance(cited),
                        url == null ? "" : url)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(wording.say("list.clause")));
    }

    private String stance(Cited cited) {
        Amount gives = cited.statement().gives();
        if (gives != null) {
            return wording.say("note.gives", wording.amount(gives));
        }
        return cited.statement().stance() == Stance.SUPPORTS
                ? ""
                : wording.word("stance", cited.statement().stance());
    }

    private String publisher(SourceRef source) {
        String publisher = source.publisher();
        return publisher == null ? wording.say("note.unnamed") : publisher;
    }
}
