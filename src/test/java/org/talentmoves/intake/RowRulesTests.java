package org.talentmoves.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the cells of one row have to do with each other, and how long they may be. */
class RowRulesTests {
    private final SampleFiles files = SampleFiles.right();

    @ParameterizedTest
    @CsvSource({"exact", "up_to", "more_than", "range", "undisclosed"})
    void refusesAnAmountAgainstItsQualifier(String qualifier) {
        assertThat(files.with("pay_terms.csv", 2, "qualifier", qualifier)
                        .with("pay_terms.csv", 2, "high", "2000001")
                        .with("pay_terms.csv", 2, "low", qualifier.equals("range") ? "2000001" : "2000000")
                        .refusals())
                .singleElement(STRING)
                .startsWith(
                        "pay_terms.csv:2: qualifier: The bounds do not fit the qualifier “%s”".formatted(qualifier));
    }

    @ParameterizedTest
    @CsvSource({"moves.csv,2,departure", "moves.csv,3,hire", "moves.csv,3,acquihire", "moves.csv,3,return"})
    void refusesAKindAgainstItsEnds(String file, int line, String kind) {
        assertThat(files.with(file, line, "kind", kind).refusals())
                .singleElement(STRING)
                .startsWith("%s:%d: kind: A ".formatted(file, line));
    }

    @Test
    void refusesADealWithoutTheSideThatItsKindNeeds() {
        assertThat(files.with("deals.csv", 2, "investor", "").refusals())
                .containsExactly("deals.csv:2: kind: A deal of the kind investment has an investor and a target.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            labs.csv; 'Marlow,Marlow,,,,lab,,,,'; slug: “Marlow” is no slug
            labs.csv; ',Marlow,,,,lab,,,,'; slug: “” is no slug
            moves.csv; 'o003,lin-yue,,,,,,northwind,halcyon,hire,,false,,false,,,'; id: “o003” has the letter of another kind
            moves.csv; 'm1,lin-yue,,,,,,northwind,halcyon,hire,,false,,false,,,'; id: “m1” is no id of a fact
            """)
    void refusesAKeyOutOfForm(String file, String row, String reason) {
        int line = files.text(file).split("\r\n").length + 1;
        assertThat(files.plus(file, row).refusals())
                .singleElement(STRING)
                .startsWith("%s:%d: %s".formatted(file, line, reason));
    }

    @Test
    void refusesANumberOfPeopleWithoutItsQualifier() {
        assertThat(files.with("offers.csv", 3, "headcount_qualifier", "").refusals())
                .containsExactly(
                        "offers.csv:3: headcount_qualifier: A number of people and its qualifier are given together or not at all.");
    }

    @Test
    void refusesAFactAboutNobody() {
        assertThat(files.with("moves.csv", 2, "researcher", "").refusals())
                .containsExactly(
                        "moves.csv:2: researcher: Name one researcher or one group, not both and not neither.");
    }

    @Test
    void tellsEverythingThatIsWrongInARow() {
        assertThat(files.with("labs.csv", 2, "kind", "club")
                        .with("labs.csv", 2, "country", "USA")
                        .with("labs.csv", 2, "founded", "soon")
                        .refusals())
                .hasSize(3);
    }
}
