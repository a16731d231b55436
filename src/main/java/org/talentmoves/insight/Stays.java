package org.talentmoves.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentmoves.move.Career;

/** Reads the tenures off a career: what passes within one house without a gap is one stay there. */
record Stays(Houses houses, Set<String> sought) {

    List<Tenure> of(UUID person, Career career) {
        List<Tenure> tenures = new ArrayList<>();
        @Nullable Tenure last = null;
        for (Career.Stage stage : career.stages()) {
            @Nullable Tenure next = stage instanceof Career.Stay stay ? tenure(person, stay) : null;
            if (last != null && next != null && last.lab().equals(next.lab())) {
                tenures.remove(last);
                next = new Tenure(person, last.lab(), last.joined(), next.left(), next.over());
            }
            if (next != null) {
                tenures.add(next);
            }
            last = next;
        }
        return tenures;
    }

    private Tenure tenure(UUID person, Career.Stay stay) {
        return new Tenure(person, houses.of(stay.lab(), sought), stay.joined(), stay.left(), stay.over());
    }
}
