package org.talentmoves.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentmoves.move.Career;
import org.talentmoves.move.MoveKind;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Standing;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.LabRef;
import org.talentmoves.timeline.LabTree;
import org.talentmoves.timeline.Period;

class StaysTests {

    private static final UUID MIRA = new UUID(0, 1);
    private static final Map<String, String> WHOLES = Map.of("north-one", "north", "north-two", "north");

    @Test
    void lastsBetweenTheDatesOfItsEnds() {
        Tenure stay = stays(
                        Parts.ROLLED_UP,
                        step(1, "halcyon", "2024-01", null),
                        step(2, "aurora", "2025-06-29", "halcyon"))
                .get(0);

        assertThat(stay.lab()).isEqualTo("halcyon");
        assertThat(stay.days()).isEqualTo(new Bounds(515, 545));
    }

    @Test
    void isNeverShorterThanNothing() {
        Tenure stay = stays(Parts.APART, step(1, "halcyon", "2025", null), step(2, "aurora", "2025", "halcyon"))
                .get(0);

        assertThat(stay.days()).isEqualTo(new Bounds(0, 364));
    }

    @Test
    void hasNoDaysWhileItLasts() {
        Tenure stay = stays(Parts.APART, step(1, "halcyon", "2024", null)).get(0);

        assertThat(stay.over()).isFalse();
        assertThat(stay.days()).isNull();
    }

    @Test
    void hasNoDaysWithoutAnEnd() {
        List<Tenure> stays = stays(Parts.APART, step(1, "halcyon", "2024", null), step(2, "aurora", "2025", null));

        assertThat(stays.get(0).over()).isTrue();
        assertThat(stays.get(0).days()).isNull();
    }

    @Test
    void goesOnAcrossThePartsOfAHouse() {
        Career.Step[] steps = {
            step(1, "north-one", "2023-01-01", null),
            step(2, "north-two", "2024-01-01", "north-one"),
            step(3, "halcyon", "2025-01-01", "north-two")
        };

        assertThat(stays(Parts.ROLLED_UP, steps))
                .extracting(Tenure::lab, Tenure::days)
                .startsWith(tuple("north", new Bounds(731, 731)))
                .hasSize(2);
        assertThat(stays(Parts.APART, steps))
                .extracting(Tenure::lab)
                .containsExactly("north-one", "north-two", "halcyon");
    }

    @Test
    void beginsInAPeriodForSureOrPerhaps() {
        Tenure stay = stays(Parts.APART, step(1, "halcyon", "2024", null)).get(0);
        Period half = new Period(PartialDate.of("2024-01"), PartialDate.of("2024-06"));

        assertThat(stay.mayBeginIn(half)).isTrue();
        assertThat(stay.beginsIn(half)).isFalse();
        assertThat(stay.beginsIn(Period.ALL)).isTrue();
        assertThat(stay.mayBeginIn(new Period(PartialDate.of("2025"), null))).isFalse();
    }

    private static List<Tenure> stays(Parts parts, Career.Step... steps) {
        Map<String, LabRef> labs = new LinkedHashMap<>();
        for (String slug : List.of("halcyon", "aurora", "north", "north-one", "north-two")) {
            labs.put(slug, new LabRef(slug, slug, null));
        }
        Houses houses = new Houses(new LabTree(labs, WHOLES), parts);
        Career career = Career.of(
                List.of(steps),
                (one, other) -> one.equals(other) || one.equals(WHOLES.get(other)) || other.equals(WHOLES.get(one)));
        return new Stays(houses, Set.of()).of(MIRA, career);
    }

    private static Career.Step step(int number, String to, String on, @Nullable String from) {
        return new Career.Step(
                new FactId("m00" + number), MoveKind.HIRE, from, to, PartialDate.of(on), Standing.SINGLE_ORIGIN);
    }
}
