package org.talentmoves.desk;

import java.util.Set;
import org.talentmoves.editorial.Draft;

/** Of what a citation speaks: of all of its row, of the move or the pay in it, or of one fact; in row 0 of that in all rows. */
final class About {

    static final String ALL = "";
    static final String MOVE = "move";
    static final String PAY = "pay";

    private static final Set<String> PAID = Set.of(PartKind.OFFER.word(), PartKind.PAY_TERM.word());

    private About() {}

    static boolean isOf(Draft.Part citation, Draft.Part fact) {
        if (!isCitation(citation) || citation.group() != 0 && citation.group() != fact.group()) {
            return false;
        }
        return switch (citation.field("about")) {
            case ALL -> true;
            case MOVE -> fact.kind().equals(PartKind.MOVE.word());
            case PAY -> PAID.contains(fact.kind());
            default -> fact.key().equals(citation.field("about"));
        };
    }

    /** Whether it speaks of something that is not in the draft, or not any more. */
    static boolean isOfNothing(Draft.Part citation, Draft draft) {
        return isCitation(citation)
                && !citation.field("about").equals(ALL)
                && draft.parts().stream().noneMatch(fact -> isOf(citation, fact));
    }

    static boolean isCitation(Draft.Part part) {
        return part.kind().equals(PartKind.CITATION.word());
    }
}
