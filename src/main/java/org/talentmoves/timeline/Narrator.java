package org.talentmoves.timeline;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Teller;
import org.talentmoves.editorial.Told;
import org.talentmoves.shared.FactId;

/** Tells facts as they are told now, without footnotes, in the order in which they are asked for; four statements for any number of them. */
@Component
public class Narrator implements Teller {

    private final Timeline timeline;
    private final ClaimCards cards;

    Narrator(Timeline timeline, ClaimCards cards) {
        this.timeline = timeline;
        this.cards = cards;
    }

    @Override
    public Map<Subject, Told> told(Collection<Subject> subjects) {
        return each(subjects, Narrator::told);
    }

    /** The headlines of those of the facts that have a page of their own. */
    public Map<Subject, String> headlines(Collection<Subject> subjects, Locale language) {
        return each(subjects, (entry, card) -> Sentences.brief(entry, card.accounts(), Vantage.NOW, language));
    }

    private <T> Map<Subject, T> each(Collection<Subject> subjects, BiFunction<Entry, ClaimCard, T> telling) {
        List<FactId> facts = subjects.stream()
                .filter(subject -> subject.kind().isFact())
                .map(Subject::fact)
                .distinct()
                .toList();
        List<Entry> entries = facts.isEmpty() ? List.of() : timeline.entries(facts, Vantage.NOW);
        Map<FactId, ClaimCard> found = cards.of(entries, Vantage.NOW);
        Map<FactId, Entry> shown = entries.stream().collect(toMap(Entry::id, entry -> entry));
        Map<Subject, T> told = new LinkedHashMap<>();
        for (FactId fact : facts) {
            Entry entry = shown.get(fact);
            if (entry != null) {
                told.put(Subject.of(fact), telling.apply(entry, found.getOrDefault(fact, ClaimCard.NOTHING)));
            }
        }
        return told;
    }

    private static Told told(Entry entry, ClaimCard card) {
        return new Told(
                entry.assessment().standing(),
                Sentences.full(entry, card.accounts(), Vantage.NOW, Locale.ENGLISH),
                Sentences.full(entry, card.accounts(), Vantage.NOW, Locale.SIMPLIFIED_CHINESE));
    }
}
