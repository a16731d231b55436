package org.talentmoves.timeline;

import java.util.List;
import java.util.stream.Collectors;

/** The figures that some sources give instead of the one that is told; empty where there are none. */
record FiguresPhrase(List<OtherFigure> figures, Wording wording) {

    /** Without those who give them: “; other reports give US$14.2bn and US$15bn”. */
    String brief() {
        return figures.isEmpty() ? "" : wording.say("brief.figures", wording.all(amounts()));
    }

    /** Each with all who give it: “; other reports give US$14.2bn (Gazette); US$15bn (Courier and Herald)”. */
    String full() {
        return figures.isEmpty()
                ? ""
                : wording.say(
                        "figures.given",
                        figures.stream()
                                .map(figure -> figure.says(wording))
                                .collect(Collectors.joining(wording.say("reason.and"))));
    }

    private List<String> amounts() {
        return figures.stream().map(figure -> wording.amount(figure.amount())).toList();
    }
}
