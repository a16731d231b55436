package org.talentmoves.timeline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Mention;

/** What a source says about a fact. */
record MentionView(
        @Schema(description = "The fact, or the offer with the pay term, of which it speaks.")
        FactHead.FactRefView fact,

        @Schema(description = "The pay term of which it speaks; null when it speaks of the fact itself.") @Nullable
        MentionedTerm term,

        @Schema(description = "The source through which it was read, when it was not read itself.") @Nullable
        SourceRefView via,

        @Schema(description = "Who says it on record; null where the source names nobody.")
        CitationView.@Nullable SpeakerView speaker,

        @JsonUnwrapped CitationView.StatementView statement) {

    static MentionView of(Mention mention) {
        return new MentionView(
                FactHead.FactRefView.of(mention.entry().id()),
                MentionedTerm.of(mention),
                SourceRefView.ofNullable(mention.via()),
                CitationView.SpeakerView.of(mention.speaker()),
                CitationView.StatementView.of(mention.statement()));
    }

    /** A pay term as a mention shows it. */
    record MentionedTerm(String id, @JsonUnwrapped TermView.PayView pay) {

        static @Nullable MentionedTerm of(Mention mention) {
            FactId id = mention.fact();
            return mention.term() == null
                    ? null
                    : new MentionedTerm(
                            id.value(), TermView.PayView.of(mention.term().pay()));
        }
    }
}
