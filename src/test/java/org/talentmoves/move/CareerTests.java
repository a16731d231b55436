package org.talentmoves.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentmoves.move.Career.Gap;
import org.talentmoves.move.Career.Stage;
import org.talentmoves.move.Career.Stay;
import org.talentmoves.move.Career.Step;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Standing;

/** A line is moves, and what follows from them: {@code halcyon 2023…2024} is a stay, {@code (2024…)} a gap, ? is not known. */
class CareerTests {

    private static final Pattern MOVE = Pattern.compile("(\\S+) (\\w+) ([\\w-]*)>([\\w-]*)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 hire >halcyon                                                | halcyon 2023…
            2023 hire >halcyon, 2024-05 hire halcyon>northwind                | halcyon 2023…2024-05, northwind 2024-05…
            2023 hire >halcyon, 2024-05 hire >northwind                       | halcyon 2023…?, northwind 2024-05…
            2024 hire halcyon>northwind                                       | halcyon ?…2024, northwind 2024…
            2024 founding halcyon>qinghe, 2025 acquihire qinghe>northwind     | halcyon ?…2024, qinghe 2024…2025, northwind 2025…
            2025~ hire >halcyon                                               | halcyon 2025~…
            """)
    void tellsWhereAPersonWas(String moves, String career) {
        assertThat(told(career(moves))).isEqualTo(career);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 departure halcyon>                                           | halcyon ?…2024, (2024…)
            2023 hire >halcyon, 2024 departure halcyon>                       | halcyon 2023…2024, (2024…)
            2024 departure halcyon>, 2025 hire >northwind                     | halcyon ?…2024, (2024…2025), northwind 2025…
            2024 departure halcyon>, 2025 departure northwind>                | halcyon ?…2024, (2024…2025), northwind ?…2025, (2025…)
            """)
    void leavesAGapWhereNobodyKnows(String moves, String career) {
        assertThat(told(career(moves))).isEqualTo(career);
    }

    /** Reports of a new post name the lab before it, also when the person had left it long ago. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 departure halcyon>, 2025 hire halcyon>northwind              | halcyon ?…2024, (2024…2025), northwind 2025…
            2024 departure northwind>, 2025 hire northwind-seas>halcyon       | northwind ?…2024, (2024…2025), halcyon 2025…
            2024 departure northwind-seas>, 2025 hire northwind>halcyon       | northwind-seas ?…2024, (2024…2025), halcyon 2025…
            2024 departure halcyon>, 2025 departure halcyon>                  | halcyon ?…2024, (2024…)
            """)
    void leavesALabOnceThoughTwoMovesSaySo(String moves, String career) {
        assertThat(told(career(moves))).isEqualTo(career);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022 hire >halcyon, 2023 hire halcyon>qinghe, 2024 hire qinghe>halcyon     | halcyon 2022…2023, qinghe 2023…2024, halcyon 2024… again
            2023 hire halcyon>qinghe, 2024 hire qinghe>halcyon                         | halcyon ?…2023, qinghe 2023…2024, halcyon 2024… again
            2024 return >halcyon                                                       | halcyon 2024… again
            2023 departure northwind-seas>, 2024 hire >northwind                       | northwind-seas ?…2023, (2023…2024), northwind 2024… again
            2023 departure northwind>, 2024 hire >northwind-seas                       | northwind ?…2023, (2023…2024), northwind-seas 2024… again
            2022 departure halcyon>, 2023 hire >qinghe, 2024 departure halcyon>        | halcyon ?…2022, (2022…2023), qinghe 2023…?, halcyon ?…2024 again, (2024…)
            """)
    void tellsWhoReturned(String moves, String career) {
        assertThat(told(career(moves))).isEqualTo(career);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 hire >northwind, 2024 hire >northwind-seas                            | northwind 2023…2024, northwind-seas 2024…
            2023 hire >northwind, 2024 hire northwind>northwind-seas                   | northwind 2023…2024, northwind-seas 2024…
            2023 hire >northwind-seas, 2024 hire northwind>halcyon                     | northwind-seas 2023…2024, halcyon 2024…
            2023 hire >northwind, 2024 hire northwind-seas>halcyon                     | northwind 2023…2024, halcyon 2024…
            2023 hire >northwind-seas, 2024 hire northwind-seas>northwind-skies        | northwind-seas 2023…2024, northwind-skies 2024…
            """)
    void takesAWholeAndItsPartForOneHouseThatNobodyReturnsToFromWithin(String moves, String career) {
        assertThat(told(career(moves))).isEqualTo(career);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 hire >halcyon, 2024 departure qinghe>                        | halcyon 2023…?, qinghe ?…2024, (2024…)
            2023 hire >halcyon, 2024 hire qinghe>northwind                    | halcyon 2023…?, qinghe ?…2024, northwind 2024…
            """)
    void showsBothLabsWhenSomebodyLeftAnotherThanTheOneJoined(String moves, String career) {
        assertThat(told(career(moves))).isEqualTo(career);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05 hire halcyon>qinghe, 2024-05 hire qinghe>northwind        | halcyon ?…2024-05, qinghe 2024-05…2024-05, northwind 2024-05…
            2024 hire halcyon>qinghe, 2024-05 hire qinghe>northwind           | halcyon ?…2024, qinghe 2024…2024-05, northwind 2024-05…
            2024 hire >qinghe, 2024-05 hire >northwind                        | qinghe 2024…?, northwind 2024-05…
            2024 hire qinghe>northwind, 2024-05 hire halcyon>qinghe           | halcyon ?…2024-05, qinghe 2024-05…2024, northwind 2024…
            2024 departure northwind>, 2024-03 hire qinghe>northwind, 2024-02 hire >qinghe | qinghe 2024-02…2024-03, northwind 2024-03…2024, (2024…)
            2024-02 hire qinghe>northwind, 2024-03 hire halcyon>qinghe        | qinghe ?…2024-02, northwind 2024-02…?, halcyon ?…2024-03, qinghe 2024-03… again
            """)
    void takesMovesOfOneDateInTheOrderInWhichOneLeadsToTheOther(String moves, String career) {
        assertThat(told(career(moves))).isEqualTo(career);
    }

    @Test
    void doesNotDependOnTheOrderInWhichMovesAreTold() {
        List<Step> steps =
                steps("2022 hire >halcyon, 2023 departure halcyon>, 2024 hire >qinghe, 2024 hire qinghe>halcyon");
        List<Step> backwards = steps.stream()
                .sorted(Collections.reverseOrder(CareerTests::byId))
                .toList();
        assertThat(Career.of(backwards, CareerTests::sameHouse)).isEqualTo(Career.of(steps, CareerTests::sameHouse));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 departure halcyon>, - hire >northwind                        | halcyon ?…2024, (2024…null), northwind null…
            - hire >northwind                                                 | northwind null…
            2024 departure halcyon>, - hire >halcyon                          | halcyon ?…2024, (2024…)
            2024 departure northwind-seas>, - hire >northwind                 | northwind-seas ?…2024, (2024…)
            2024 departure halcyon>, - hire >northwind, - departure northwind> | halcyon ?…2024, (2024…)
            2024 departure halcyon>, - hire >northwind, - hire >qinghe        | halcyon ?…2024, (2024…)
            2023 hire >qinghe, 2024 departure halcyon>, - hire >northwind     | qinghe 2023…?, halcyon ?…2024, (2024…)
            """)
    void takesForTheLastPlaceTheOnlyArrivalThatIsKnownThoughItHasNoDate(String moves, String career) {
        assertThat(told(career(moves))).isEqualTo(career);
    }

    @Test
    void leavesAsideWhatHasNoDate() {
        Career career = career("2023 hire >halcyon, - hire halcyon>northwind");
        assertThat(told(career)).isEqualTo("halcyon 2023…");
        assertThat(career.undated()).extracting(Step::to).containsExactly("northwind");
    }

    @Test
    void isEmptyForWhomNoMoveIsKnown() {
        assertThat(career("").stages()).isEmpty();
        assertThat(career("").present()).isEmpty();
        assertThat(career("- departure halcyon>").present()).isEmpty();
    }

    @Test
    void isPresentWhereTheLastMoveLed() {
        assertThat(career("2023 hire >halcyon, 2024 hire >qinghe").present())
                .map(Stay::lab)
                .contains("qinghe");
        assertThat(career("2023 hire >halcyon, 2024 departure halcyon>").present())
                .isEmpty();
    }

    private static Career career(String moves) {
        return Career.of(steps(moves), CareerTests::sameHouse);
    }

    /** Whether the two are one lab, or one is a part of the other: {@code northwind-seas} of {@code northwind}. */
    private static boolean sameHouse(String one, String other) {
        return one.equals(other) || one.startsWith(other + "-") || other.startsWith(one + "-");
    }

    private static int byId(Step one, Step other) {
        return one.id().compareTo(other.id());
    }

    private static List<Step> steps(String moves) {
        List<String> written =
                Arrays.stream(moves.split(", ")).filter(move -> !move.isEmpty()).toList();
        return IntStream.range(0, written.size())
                .mapToObj(i -> step(i, written.get(i)))
                .toList();
    }

    /** Reads “2024-05 hire halcyon>northwind”, with - for no date. */
    private static Step step(int number, String move) {
        Matcher parts = MOVE.matcher(move);
        assertThat(parts.matches()).as(move).isTrue();
        return new Step(
                new FactId("m10" + number),
                MoveKind.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
                lab(parts.group(3)),
                lab(parts.group(4)),
                parts.group(1).equals("-") ? null : PartialDate.of(parts.group(1)),
                Standing.SINGLE_ORIGIN);
    }

    private static @Nullable String lab(String slug) {
        return slug.isEmpty() ? null : slug;
    }

    private static String told(Career career) {
        return career.stages().stream().map(CareerTests::told).collect(Collectors.joining(", "));
    }

    private static String told(Stage stage) {
        if (stage instanceof Gap gap) {
            return "(" + date(gap.after()) + "…" + (gap.before() == null ? "" : date(gap.before())) + ")";
        }
        Stay stay = (Stay) stage;
        return stay.lab() + " " + (stay.joined() == null ? "?" : date(stay.joined())) + "…"
                + (stay.left() == null ? (stay.over() ? "?" : "") : date(stay.left())) + (stay.again() ? " again" : "");
    }

    private static String date(Step step) {
        return String.valueOf(step.on());
    }
}
