package org.talentmoves.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.talentmoves.shared.PartialDate;

/**
 * The dates as which one line may be read, for its refusal: “6 July 2025 or 7 June 2025”.
 *
 * @param inFigures whether they are told as they are to be written, such as 2025-07-06
 */
record DateChoice(List<PartialDate> dates, boolean inFigures) {

    static DateChoice of(PartialDate date) {
        return new DateChoice(List.of(date), false);
    }

    String in(Phrases phrases) {
        return dates.stream()
                .map(date -> inFigures ? date.edtf() : phrases.date(date))
                .collect(Collectors.joining(phrases.say("reading.or")));
    }
}
