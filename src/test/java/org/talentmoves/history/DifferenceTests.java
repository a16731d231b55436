package org.talentmoves.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.editorial.Whole;

class DifferenceTests {

    private static final Map<String, String> COURIER =
            Map.of("source", "courier", "stance", "supports", "basis", "unnamed_people", "says", "She goes.");
    private static final Map<String, String> GAZETTE =
            Map.of("source", "gazette", "stance", "supports", "basis", "secondary", "says", "So it is said.");

    @Test
    void tellsWhatWasAddedDroppedAndChanged() {
        Difference difference = between(
                Map.of("announced_on", "2025-06-30", "role", "engineer", "to_lab", "northwind"),
                Map.of("announced_on", "2025-07", "note", "Late.", "to_lab", "northwind"));
        assertThat(difference.fields())
                .extracting(change -> change.facet().name() + " " + change.way())
                .containsExactly("to_lab SAME", "announced_on CHANGED", "role REMOVED", "note ADDED");
    }

    @Test
    void takesADateWithItsApproximationAndASumWithItsQualifier() {
        assertThat(between(
                                Map.of("announced_on", "2025-06", "announced_approximate", "false"),
                                Map.of("announced_on", "2025-06", "announced_approximate", "true"))
                        .changed())
                .extracting(change -> change.facet().name())
                .containsExactly("announced_on");
        assertThat(Difference.between(
                                SubjectKind.PAY_TERM,
                                whole(Map.of("high", "100", "currency", "USD", "qualifier", "up_to")),
                                whole(Map.of("low", "100", "currency", "USD", "qualifier", "at_least")))
                        .changed())
                .extracting(change -> change.facet().name() + " " + change.way())
                .containsExactly("amount CHANGED");
    }

    @Test
    void saysNothingOfWhetherADateThatIsNotThereIsApproximate() {
        assertThat(between(Map.of("effective_approximate", "false"), Map.of()).isEmpty())
                .isTrue();
    }

    @Test
    void leavesOutNoColumn() {
        assertThat(between(Map.of("weather", "fair"), Map.of("weather", "foul")).changed())
                .extracting(change -> change.facet().name())
                .containsExactly("weather");
    }

    @Test
    void setsCitationsOfOneSourceBesideEachOther() {
        Map<String, String> denied = Map.of("source", "courier", "stance", "denies", "says", "She stays.");
        assertThat(Recitation.between(List.of(COURIER, GAZETTE), List.of(GAZETTE, denied)))
                .extracting(Recitation::before, Recitation::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(COURIER, denied),
                        org.assertj.core.groups.Tuple.tuple(GAZETTE, GAZETTE));
    }

    @Test
    void countsCitationsThatCameAndWent() {
        Difference difference = new Difference(List.of(), Recitation.between(List.of(COURIER), List.of(GAZETTE)));
        assertThat(difference.citations(Way.ADDED)).isEqualTo(1);
        assertThat(difference.citations(Way.REMOVED)).isEqualTo(1);
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void isEmptyWhereTheSameIsSaidInAnotherOrder() {
        assertThat(new Difference(List.of(), Recitation.between(List.of(COURIER, GAZETTE), List.of(GAZETTE, COURIER)))
                        .isEmpty())
                .isTrue();
    }

    private static Difference between(Map<String, String> before, Map<String, String> after) {
        return Difference.between(SubjectKind.MOVE, whole(before), whole(after));
    }

    private static Whole whole(Map<String, String> cells) {
        return new Whole(cells, List.of());
    }
}
