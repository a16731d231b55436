package org.talentmoves.timeline.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Statement;
import org.talentmoves.timeline.Cited;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.OriginTree;
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

        @Schema(
                description =
                        "The slug of the piece that it retells: the first that it relays, or else the one that was read"
                                + " through it; null where no such piece is known.")
        @Nullable
        String retells,

        OriginView origin,
        @JsonUnwrapped StatementView statement) {

    /** The citations of one fact, each with the tree to which it belongs. */
    static List<CitationView> of(List<Cited> citations) {
        Map<Cited, OriginView> origins = new HashMap<>();
        for (Stance stance : Stance.values()) {
            List<OriginTree> trees = OriginTree.of(citations, stance);
            for (OriginTree tree : trees) {
                tree.origin()
                        .told()
                        .forEach(cited -> origins.put(cited, OriginView.of(trees.indexOf(tree) + 1, tree, cited)));
            }
        }
        return citations.stream()
                .map(cited -> of(cited, requireNonNull(origins.get(cited))))
                .toList();
    }

    private static CitationView of(Cited cited, OriginView origin) {
        return new CitationView(
                SourceRefView.of(cited.source()),
                SourceRefView.ofNullable(cited.via()),
                cited.relays().stream().map(SourceRefView::of).toList(),
                SpeakerView.of(cited.speaker()),
                cited.route().isEmpty() ? null : cited.route().get(0).slug(),
                origin,
                StatementView.of(cited.statement()));
    }

    /** The origin of a citation, with those of the same stance that share it: “1 origin, 6 repeats”. */
    @Schema(description = "The end of its route, and the tree of those that share it.")
    record OriginView(
            @Schema(description = "Citations of one stance with the same number share an origin; from 1.")
            int tree,

            @Schema(description = "Who speaks on record, or else the publisher; as in the origins of the standing.")
            String name,

            boolean onRecord,

            @Schema(description = "The slug of the piece at the end of the route, cited for the fact or not.")
            String slug,

            @Schema(description = "The publisher of that piece.") @Nullable
            String publisher,

            @Schema(description = "Whether it counts as an origin; else all retell somebody who is not recorded.")
            boolean reports,

            @Schema(description = "How many citations of that stance are pieces of its own.")
            int pieces,

            @Schema(description = "How many citations of that stance repeat another piece.")
            int repeats) {

        static OriginView of(int number, OriginTree tree, Cited cited) {
            return new OriginView(
                    number,
                    tree.origin().voice().name(),
                    tree.origin().isOnRecord(),
                    cited.claim().origin().slug(),
                    cited.claim().origin().publisher(),
                    tree.origin().reports(),
                    tree.pieces(),
                    tree.repeats());
        }
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

            @Schema(
                    description =
                            "On what it rests; `secondary` retells other reports, or else, with `via`, was not read itself.")
            Basis basis,

            @Schema(description = "In our words.") String says,

            @Schema(description = "In its own words, short.") @Nullable
            String quotation,

            @Nullable String quotationLanguage,

            @Schema(
                    description = "The figure that the source gives instead of the one that the fact tells; null"
                            + " where it gives none. Only of a citation that qualifies.")
            @Nullable
            AmountView gives) {

        static StatementView of(Statement said) {
            return new StatementView(
                    said.stance(),
                    said.basis(),
                    said.says(),
                    said.quotation(),
                    said.quotationLanguage(),
                    said.gives() == null ? null : AmountView.of(said.gives()));
        }
    }
}
