package org.talentmoves.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Stance;

/** The sources of a fact and of its package as numbered notes under its sentences. */
final class Footnotes {

    private final Dossier dossier;
    private final Telling telling;
    private final Wording wording;
    private final Map<String, String> notes = new LinkedHashMap<>();

    Footnotes(Dossier dossier, Telling telling) {
        this.dossier = dossier;
        this.telling = telling;
        this.wording = telling.wording();
    }

    /** The sentences with marks at the end of each clause, then the notes and the day on which the sources were looked at. */
    String under(LocalDate accessed) {
        List<String> marked = telling.sentences(
                account -> marks(account.map(Dossier.Account::citations).orElse(dossier.citations())));
        List<String> lines = new ArrayList<>(List.of(String.join(wording.say("sentence.between"), marked)));
        lines.addAll(notes.values());
        lines.add(wording.say("note.accessed", wording.date(PartialDate.of(accessed))));
        return String.join("\n", lines);
    }

    private String marks(List<Cited> citations) {
        return citations.stream()
                .filter(Footnotes::isGround)
                .map(this::mark)
                .distinct()
                .collect(Collectors.joining());
    }

    private static boolean isGround(Cited cited) {
        return cited.statement().stance() != Stance.MENTIONS;
    }

    /** The mark of a source, whose one note is written where it is met first and tells of all that the source says. */
    private String mark(Cited cited) {
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

    /** What the source says of the fact, and what of which account of the pay; nothing where it only says that it is so. */
    private String stances(SourceRef source) {
        String ofFact = stances(source, dossier.citations());
        Map<String, List<String>> ofPay = new LinkedHashMap<>();
        for (Dossier.Account account : dossier.accounts()) {
            String stances = stances(source, account.citations());
            if (!stances.isEmpty()) {
                ofPay.computeIfAbsent(stances, met -> new ArrayList<>())
                        .add(telling.pay(account).named());
            }
        }
        String supports = wording.word("stance", Stance.SUPPORTS);
        if (Set.of("", supports).contains(ofFact) && Set.of(supports).containsAll(ofPay.keySet())) {
            return "";
        }
        return Stream.concat(Stream.of(ofFact), paid(ofPay))
                .filter(stances -> !stances.isEmpty())
                .collect(Collectors.joining(wording.say("reason.and")));
    }

    private Stream<String> paid(Map<String, List<String>> accounts) {
        return accounts.size() == 1
                ? accounts.keySet().stream().map(stances -> wording.say("note.of.pay", stances))
                : accounts.entrySet().stream()
                        .map(of -> wording.say("note.of", wording.all(of.getValue()), of.getKey()));
    }

    private String stances(SourceRef source, List<Cited> citations) {
        return citations.stream()
                .filter(cited -> isGround(cited) && cited.source().slug().equals(source.slug()))
                .map(this::stance)
                .distinct()
                .collect(Collectors.joining(wording.comma()));
    }

    private String stance(Cited cited) {
        Amount gives = cited.statement().gives();
        if (gives != null) {
            return wording.say("note.gives", wording.amount(gives));
        }
        Stance stance = cited.statement().stance();
        return cited.speaker() == null || stance == Stance.SUPPORTS
                ? wording.word("stance", stance)
                : wording.say(
                        "note.by." + Wire.of(stance),
                        wording.voice(cited.claim().voice()));
    }

    private String publisher(SourceRef source) {
        String publisher = source.publisher();
        return publisher == null ? wording.say("note.unnamed") : publisher;
    }
}
