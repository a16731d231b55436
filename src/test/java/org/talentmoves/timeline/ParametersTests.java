package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.timeline.ParametersRefused.Fault;
import org.talentmoves.timeline.ParametersRefused.Refused;

class ParametersTests {

    private static final Set<String> KNOWN = Set.of("lab", "since");

    private static Parameters given(String name, String... values) {
        return new Parameters(Map.of(name, List.of(values)), KNOWN);
    }

    @Test
    void refusesANameThatIsNotKnownAndListsThoseThatAre() {
        assertThat(given("labs", "northwind").refused())
                .containsExactly(new Refused(
                        "labs",
                        Fault.UNKNOWN,
                        "There is no parameter “labs” here. Did you mean “lab”?",
                        List.of("lab", "since"),
                        "lab"));
    }

    @Test
    void refusesWhatIsGivenTwice() {
        Parameters twice = given("lab", "northwind", "halcyon");
        assertThat(twice.<String>one("lab", Function.identity())).isNull();
        assertThat(twice.refused()).extracting(Refused::detail).containsExactly("“lab” is given more than once.");
    }

    @Test
    void refusesAlsoTheSameGivenTwice() {
        Parameters twice = given("lab", "northwind", "northwind");
        twice.one("lab", Function.identity());
        assertThat(twice.refused()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000"})
    void takesABlankForNone(String blank) {
        Parameters parameters = given("lab", blank);
        assertThat(parameters.<String>one("lab", Function.identity())).isNull();
        assertThat(parameters.refused()).isEmpty();
    }

    @Test
    void takesOneOfSeveralThatAreBlank() {
        assertThat(given("lab", "", "northwind", " ").<String>one("lab", Function.identity()))
                .isEqualTo("northwind");
    }

    @Test
    void leavesOutTheSpaceAround() {
        assertThat(given("lab", " northwind ").<String>one("lab", Function.identity()))
                .isEqualTo("northwind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0", "a\nb", "a\u202Eb", "a\uD800", "\u0007"})
    void refusesWhatDoesNotPrintAndNeverReadsIt(String text) {
        Parameters parameters = given("lab", text);
        assertThat(parameters.<String>one("lab", ParametersTests::neverAsked)).isNull();
        assertThat(parameters.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.parameter()).isEqualTo("lab");
            assertThat(refused.detail()).contains("does not print").doesNotContain("\0", "\n", "\u202E");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0", "a\nb", "\u0007"})
    void asksOfNothingThatDoesNotPrintWhetherItIsAWord(String text) {
        Parameters parameters = given("lab", text);
        assertThat(parameters.<String>list("lab", word -> neverAsked(word).isEmpty(), ParametersTests::neverAsked))
                .isEmpty();
        assertThat(parameters.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.detail()).contains("does not print"));
    }

    @Test
    void refusesMoreThanTwoHundredCharacters() {
        Parameters parameters = given("lab", "a".repeat(201));
        assertThat(parameters.<String>one("lab", ParametersTests::neverAsked)).isNull();
        assertThat(parameters.refused())
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.detail()).isEqualTo("“lab” has 201 characters; 200 are the most."));
        assertThat(given("lab", "a".repeat(200)).<String>one("lab", Function.identity()))
                .hasSize(200);
    }

    @Test
    void readsSeveralValuesBetweenCommas() {
        Parameters parameters = given("lab", "northwind, halcyon", "qinghe");
        assertThat(parameters.<String>list("lab", Function.identity()))
                .containsExactly("northwind", "halcyon", "qinghe");
    }

    @Test
    void refusesAllThatIsWrongAtOnce() {
        Parameters parameters =
                new Parameters(Map.of("since", List.of("yesterday"), "labs", List.of("northwind")), KNOWN);
        parameters.one("since", PartialDate::of);
        assertThatRefusal(parameters::check)
                .isOf(ParametersRefused.class)
                .saying("“yesterday” is no date")
                .hasMessageContaining("no parameter “labs”");
    }

    @Test
    void refusesNothingWhenAllIsRight() {
        Parameters parameters = given("since", "2025-06");
        assertThat(parameters.<PartialDate>one("since", PartialDate::of)).isEqualTo(PartialDate.of("2025-06"));
        parameters.check();
    }

    private static String neverAsked(String value) {
        throw new AssertionError("read “" + value + "”");
    }
}
