package org.talentmoves.timeline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Statement;
import org.talentmoves.timeline.Cited;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.PersonRef;
import org.talentmoves.timeline.Spoken;

/** One source about one fact. */
record CitationView(
        SourceRefView source,

        @Schema(description = "The source through which it was read, when it was not read itself.") @Nullable
        SourceRefView via,

        @Schema(description = "The sources behind it, each retold by the one before; the last is the origin.")
        List<SourceRefView> relays,

        @Schema(description = "Who says it on record; null where the source names nobody.") @Nullable
        SpeakerView speaker,

        @JsonUnwrapped StatementView statement) {

    static CitationView of(Cited cited) {
        return new CitationView(
                SourceRefView.of(cited.source()),
                SourceRefView.ofNullable(cited.via()),
                cited.relays().stream().map(SourceRefView::of).toList(),
                SpeakerView.of(cited.speaker()),
                StatementView.of(cited.statement()));
    }

    /** Who speaks. */
    @Schema(description = "Who speaks on record; at least one part is there.")
    record SpeakerView(
            @Schema(description = "As the source calls the speaker, where that is no researcher.") @Nullable
            String name,

            @Nullable PersonRef researcher,

            @Schema(description = "The lab on whose behalf it is said.") @Nullable
            LabRef speaksFor) {

        static @Nullable SpeakerView of(@Nullable Spoken spoken) {
            return spoken == null ? null : new SpeakerView(spoken.name(), spoken.person(), spoken.speaksFor());
        }
    }

    /** What a source says. */
    record StatementView(
            Stance stance,
            Basis basis,
            @Schema(description = "In our words.") String says,

            @Schema(description = "In its own words, short.") @Nullable
            String quotation,

            @Nullable String quotationLanguage) {

        static StatementView of(Statement said) {
            return new StatementView(
                    said.stance(), said.basis(), said.says(), said.quotation(), said.quotationLanguage());
        }
    }
}
