package org.talentmoves.timeline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.timeline.Mention;
import org.talentmoves.timeline.StretchReader;

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

    /** Cuts the list from what was read, with one more than {@code limit} when there are more. */
    static Listing<MentionView> listing(String first, List<Mention> read, int limit) {
        List<Mention> said = read.subList(0, Math.min(limit, read.size()));
        return new Listing<>(
                said.stream().map(MentionView::of).toList(),
                read.size() <= limit
                        ? null
                        : Question.from(
                                first,
                                "after",
                                StretchReader.written(said.get(limit - 1).place())),
                null,
                null,
                null,
                null,
                null);
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
