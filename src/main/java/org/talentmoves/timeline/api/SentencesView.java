package org.talentmoves.timeline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.Dossier;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.Sentence;
import org.talentmoves.timeline.Sentences;
import org.talentmoves.timeline.Vantage;

/** A fact in sentences, in both languages. */
@Schema(
        description = "The fact in sentences that may be printed: with who asserts it and who denies it, with every"
                + " qualifier, and with dates at their precision.")
record SentencesView(
        @Schema(description = "In English.") SentenceView en,
        @Schema(description = "In Simplified Chinese.") SentenceView zh) {

    static SentencesView of(Entry entry, List<Dossier.Account> accounts, Vantage vantage) {
        return new SentencesView(
                listed(entry, accounts, vantage, Locale.ENGLISH),
                listed(entry, accounts, vantage, Locale.SIMPLIFIED_CHINESE));
    }

    private static SentenceView listed(Entry entry, List<Dossier.Account> accounts, Vantage vantage, Locale language) {
        return new SentenceView(
                Sentences.brief(entry, accounts, vantage, language),
                Sentences.full(entry, accounts, vantage, language),
                null);
    }

    static SentencesView of(Dossier dossier, Vantage vantage, Sentences sentences) {
        return new SentencesView(
                SentenceView.of(sentences.of(dossier, vantage, Locale.ENGLISH)),
                SentenceView.of(sentences.of(dossier, vantage, Locale.SIMPLIFIED_CHINESE)));
    }

    /** The forms of the sentence in one language. */
    record SentenceView(
            @JsonProperty("short") @Schema(description = "A headline.")
            String brief,

            @Schema(description = "One or two sentences: what happened, and the pay with every account of it.")
            String full,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    description = "Only in the answer about a single fact: the full form with its sources as numbered"
                            + " footnotes, each on a line of its own, and the day of access in UTC at the end.")
            @Nullable
            String note) {

        static SentenceView of(Sentence sentence) {
            return new SentenceView(sentence.brief(), sentence.full(), sentence.note());
        }
    }
}
