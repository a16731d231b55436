package org.talentmoves.timeline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Told;
import org.talentmoves.editorial.Whole;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.source.Standing;

/** A version of a fact that does not hold any more, as it was said then. */
@Schema(
        description =
                "A version of a fact that does not hold any more: what it said, as it was told when it was replaced. Labs, people"
                        + " and sources stand in it by their slugs; what they were called then, their own versions tell.")
public record EarlierView(
        String id,

        @Schema(allowableValues = {"move", "offer", "deal", "benchmark", "milestone"})
        FactKind kind,

        @Schema(description = "How many versions there are; the last of them holds.")
        int versions,

        @Schema(description = "The address in the API of the version that holds.")
        String present,

        @JsonUnwrapped RevisionView revision,

        @Schema(description = "The version by which the fact was retracted; null where it is not retracted now.")
        @Nullable
        RevisionView retraction,

        @Schema(description = "How sure it was when it was replaced; null where that was not kept.") @Nullable
        Standing standing,

        @Schema(description = "How it was told when it was replaced; null where that was not kept.") @Nullable
        ToldView sentences,

        @Schema(
                description =
                        "What it said, in the columns of the CSV files; what is not known is left out. Null where it was"
                                + " not kept.")
        @Nullable
        List<CellView> fields,

        @Schema(description = "All of its citations then; null where they were not kept.") @Nullable
        List<CitedThenView> citations)
        implements FactAnswer {

    public static EarlierView of(
            FactId fact,
            int versions,
            RevisionView revision,
            @Nullable RevisionView retraction,
            @Nullable Whole content,
            @Nullable Told told) {
        return new EarlierView(
                fact.value(),
                fact.kind(),
                versions,
                Address.ofFact(fact),
                revision,
                retraction,
                told == null ? null : told.standing(),
                told == null ? null : new ToldView(told.english(), told.chinese()),
                content == null ? null : CellView.of(content.cells()),
                content == null
                        ? null
                        : content.citations().stream().map(CitedThenView::of).toList());
    }

    /** The full sentences of that time. */
    record ToldView(
            @Schema(description = "In English.") String en,
            @Schema(description = "In Simplified Chinese.") String zh) {}

    /** One column of a file with what stood in it. */
    record CellView(
            @Schema(description = "The column, such as announced_on.")
            String column,

            String value) {

        static List<CellView> of(Map<String, String> cells) {
            return cells.entrySet().stream()
                    .map(cell -> new CellView(cell.getKey(), cell.getValue()))
                    .toList();
        }
    }

    /** A citation of that time. */
    record CitedThenView(
            @Schema(description = "The columns of the citation, its source among them by its slug.")
            List<CellView> fields) {

        static CitedThenView of(Map<String, String> cells) {
            return new CitedThenView(CellView.of(cells));
        }
    }
}
