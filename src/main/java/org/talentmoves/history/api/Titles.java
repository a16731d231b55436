package org.talentmoves.history.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Told;
import org.talentmoves.history.Calling;
import org.talentmoves.history.LedgerEntry;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.SourceRef;
import org.talentmoves.timeline.Vantage;

/**
 * What things are called now, and were called then: facts by their headline, all others by their name.
 *
 * @param accounts of the pay, by the offer
 */
record Titles(Map<FactId, List<Dossier.Account>> accounts) {

    @Nullable
    String english(Calling calling) {
        Entry entry = calling.entry();
        if (entry != null) {
            return headline(entry, Locale.ENGLISH);
        }
        if (calling.lab() != null) {
            return calling.lab().name();
        }
        return calling.person() != null ? calling.person().name() : title(calling.source());
    }

    @Nullable
    String chinese(Calling calling) {
        Entry entry = calling.entry();
        if (entry != null) {
            return headline(entry, Locale.SIMPLIFIED_CHINESE);
        }
        if (calling.lab() != null) {
            return calling.lab().nameZh();
        }
        return calling.person() == null ? null : calling.person().nameZh();
    }

    /** How the version was told until another took its place, or the name that it gave; null where that was not kept. */
    @Nullable
    String englishThen(LedgerEntry entry) {
        return then(entry, Told::english, this::english);
    }

    @Nullable
    String chineseThen(LedgerEntry entry) {
        return then(entry, Told::chinese, this::chinese);
    }

    private static @Nullable String then(
            LedgerEntry entry, Function<Told, String> sentences, Function<Calling, @Nullable String> name) {
        return entry.revision().content() == null
                ? entry.told().map(sentences).orElse(null)
                : name.apply(entry.calledThen());
    }

    private String headline(Entry entry, Locale language) {
        return Sentences.brief(
                entry,
                entry.offer()
                        .map(offer -> accounts.getOrDefault(offer, List.of()))
                        .orElse(List.of()),
                Vantage.NOW,
                language);
    }

    private static @Nullable String title(@Nullable SourceRef source) {
        return source == null
                ? null
                : source.title() == null ? source.publisher() : source.publisher() + ": " + source.title();
    }
}
