package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.OtherFigure;
import org.talentmoves.timeline.Wording;

/** A figure that some sources give instead of the one that the fact tells. */
record OtherFigureView(
        AmountView amount,

        @Schema(description = "The slugs of the sources that give it.")
        List<String> sources,

        @Schema(description = "The figure and who gives it, in English.")
        String says) {

    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    static List<OtherFigureView> of(Entry entry) {
        return entry.otherFigures().stream()
                .map(figure -> new OtherFigureView(
                        AmountView.of(figure.amount()),
                        figure.givers().stream().map(OtherFigure.Giver::slug).toList(),
                        figure.says(ENGLISH)))
                .toList();
    }
}
