package org.talentmoves.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Amount;

/** A figure that some sources give instead of the one that a fact tells. */
public record OtherFigure(Amount amount, List<Giver> givers) {

    /** The figures in their order, each once. */
    static List<OtherFigure> of(List<Given> given) {
        return given.stream()
                .collect(groupingBy(Given::amount, LinkedHashMap::new, mapping(Given::giver, toList())))
                .entrySet()
                .stream()
                .map(figure -> new OtherFigure(figure.getKey(), figure.getValue()))
                .toList();
    }

    /** With all who give it: “US$14.2bn (Gazette and Herald)”. */
    public String says(Wording wording) {
        List<String> publishers = givers.stream()
                .map(giver -> giver.publisher() == null ? wording.say("note.unnamed") : giver.publisher())
                .distinct()
                .toList();
        return wording.sized(wording.amount(amount), wording.all(publishers));
    }

    /** A source that gives it, with its publisher where that is known. */
    public record Giver(String slug, @Nullable String publisher) {}

    record Given(Amount amount, Giver giver) {}
}
