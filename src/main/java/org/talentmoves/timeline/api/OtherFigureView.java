package org.talentmoves.timeline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.talentmoves.timeline.Entry;
import org.talentmoves.timeline.OtherFigure;

/** A figure that some sources give instead of the one that the fact tells. */
record OtherFigureView(
        AmountView amount,

        @Schema(description = "The slugs of the sources that give it.")
        List<String> sources) {

    static List<OtherFigureView> of(Entry entry) {
        return entry.otherFigures().stream()
                .map(figure -> new OtherFigureView(
                        AmountView.of(figure.amount()),
                        figure.givers().stream().map(OtherFigure.Giver::slug).toList()))
                .toList();
    }
}
