package org.talentmoves.timeline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a table tells of sums that some tell instead of another. */
class RivalsTests {

    private static final Function<JsonNode, List<JsonNode>> ALL =
            list -> list.valueStream().toList();

    private static List<String> cells(Function<JsonNode, List<JsonNode>> of, String... elements) {
        JsonNode item = new JsonMapper().readTree("{\"list\": [" + String.join(",", elements) + "]}");
        return Rivals.columns("others", "list", "/list", of).stream()
                .map(column -> column.cell(item))
                .toList();
    }

    private static String sum(String low, String high, String currency) {
        return "{\"amount\": {\"low\": %s, \"high\": %s, \"currency\": \"%s\"}}".formatted(low, high, currency);
    }

    private static String term(String low, boolean headline, String component, String standing) {
        return """
                {"amount": {"low": %s, "high": %1$s, "currency": "USD"}, "headline": %s, "component": "%s",
                 "scope": "person", "period": "one_off", "years": null, "standing": {"standing": "%s"}}""".formatted(low, headline, component, standing);
    }

    @Test
    void tellsTheLowestAndTheHighestThatAreNamed() {
        assertThat(cells(ALL, sum("14", "null", "USD"), sum("null", "29", "USD"), sum("15", "16", "USD")))
                .containsExactly("3", "14", "29", "USD");
    }

    @Test
    void comparesNoCurrencies() {
        assertThat(cells(ALL, sum("14", "14", "USD"), sum("29", "29", "CNY"))).containsExactly("2", "", "", "");
    }

    @Test
    void tellsThatThereAreNone() {
        assertThat(cells(ALL)).containsExactly("0", "", "", "");
    }

    @Test
    void tellsNothingOfWhatHasNoSuchList() {
        JsonNode other = new JsonMapper().readTree("{\"kind\": \"milestone\"}");
        assertThat(Rivals.columns("others", "list", "/list", ALL))
                .allMatch(column -> column.cell(other).isEmpty());
    }

    @Test
    void rivalsMayBeOfTheKindOfTheHeadlineAndStand() {
        assertThat(cells(
                        Rivals::ofHeadline,
                        term("100", true, "total", "single_origin"),
                        term("250", false, "total", "contested"),
                        term("300", false, "total", "retracted"),
                        term("90", false, "unknown", "single_origin"),
                        term("9", false, "sign_on", "single_origin")))
                .containsExactly("2", "90", "250", "USD");
    }

    /** What was retracted is in no number of a table, nor in its words. */
    @Test
    void countsAndSaysWhatStands() {
        JsonNode item = new JsonMapper()
                .readTree("{\"list\": [%s, %s]}"
                        .formatted(
                                term("100", true, "total", "single_origin").replaceFirst("\\{", "{\"says\": \"one\", "),
                                term("300", false, "total", "retracted").replaceFirst("\\{", "{\"says\": \"two\", ")));
        assertThat(Column.counting("terms", "list", "/list", Rivals::notRetracted)
                        .cell(item))
                .isEqualTo("1");
        assertThat(Column.ofEach("say", "list", "/list", "says", Rivals::notRetracted)
                        .cell(item))
                .isEqualTo("one");
    }
}
