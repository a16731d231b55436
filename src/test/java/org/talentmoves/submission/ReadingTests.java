package org.talentmoves.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentmoves.desk.PartKind;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Whole;
import org.talentmoves.shared.BodyRefused.Wrong;
import tools.jackson.databind.node.ObjectNode;

/** What is sent as JSON is read as if it had been typed. */
class ReadingTests {

    private static ObjectNode json(String text) {
        return Json.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Written read(PartKind kind, String text) {
        Written written = new Written();
        new ThingReader(written, 1, Map.of()).read(kind, json(text), "", null);
        return written;
    }

    private static Map<String, String> fields(PartKind kind, String text) {
        return read(kind, text).draft().parts().get(0).fields();
    }

    private static List<String> pointers(Written written) {
        return written.wrongs.all().stream().map(Wrong::pointer).toList();
    }

    @Test
    void fillsTheFieldsOfTheForm() {
        assertThat(fields(PartKind.MOVE, "{'group': {'label': 'Ten engineers', 'headcount': 10}, 'move_kind': 'hire'}"))
                .isEqualTo(Map.of("group_label", "Ten engineers", "headcount", "10", "kind", "hire"));
        assertThat(fields(PartKind.CITATION, "{'speaker': {'name': 'A spokesman', 'speaks_for': 'halcyon'}}"))
                .isEqualTo(Map.of("speaker", "A spokesman", "speaks_for", "halcyon"));
        assertThat(fields(PartKind.RESEARCHER, "{'name': 'Mira', 'aliases': ['M. O.', 'Mi']}"))
                .containsEntry("aliases", "M. O.\nMi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'amount': {'high': 5000000, 'currency': 'USD', 'qualifier': 'up_to'}, 'period': 'per_year' | up to USD 5,000,000, a year",
                "'amount': 'up to $5m', 'period': 'per_year' | up to USD 5,000,000, a year",
                "'amount': 'up to $5m over four years' | up to $5m over four years",
                "'amount': '$5m over 4 years', 'years': 4 | USD 5,000,000, over 4 years",
                "'amount': '$5m over several years', 'years': 4 | USD 5,000,000, over 4 years",
                "'amount': null | ''"
            })
    void readsPayOutOfATextOrAnObject(String members, String typed) {
        String term = "{" + members + "}";
        assertThat(fields(PartKind.PAY_TERM, term.replace('\'', '"')).getOrDefault("pay", ""))
                .isEqualTo(typed.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'amount': '$5m over 4 years', 'years': 3 | /years",
                "'amount': '5m over four years', 'years': 3 | /amount /years",
                "'amount': '5m a year', 'period': 'one_off' | /amount /period",
                "'amount': '$5m a year', 'years': 4 | /years",
                "'amount': '$5m', 'years': 4 | /years",
                "'amount': 'much', 'years': 4 | /amount",
                "'amount': 'much', 'years': -1 | /amount /years",
                "'amount': '$5m', 'period': 'per_day', 'years': 0 | /period /years",
                "'amount': '$5m over 4 years', 'years': 51 | /years",
                "'amount': {'low': 5, 'high': 1, 'currency': 'usd', 'qualifier': 'range'} | /amount/currency /amount",
                "'amount': {'low': 5, 'high': 5, 'currency': 7, 'qualifier': 'exact'} | /amount/currency",
                "'amount': {'low': 1.5, 'high': 5, 'qualifier': 'exact'} | /amount/low /amount/currency"
            })
    void tellsWhatIsWrongWithPayAndNothingElse(String members, String wrong) {
        assertThat(pointers(read(PartKind.PAY_TERM, "{" + members + "}"))).containsExactly(wrong.split(" "));
    }

    @Test
    void tellsThatTheTextOfASumSaysOtherYears() {
        assertThat(read(PartKind.PAY_TERM, "{'amount': '$5m over 4 years', 'years': 3}")
                        .wrongs
                        .all())
                .extracting(Wrong::detail)
                .containsExactly("The text of the amount says another number of years.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'group': {'headcount': 3} | /group/label",
                "'group': {'label_zh': '三人', 'label': null} | /group/label",
                "'group': {'label': 7, 'headcount': 3} | /group/label",
                "'group': {'label': null, 'headcount': null} | ''",
                "'group': {'headcount': 3}, 'researcher': 'mira-okafor' | ''"
            })
    void demandsWhatAGroupIsCalled(String members, String wrong) {
        for (PartKind kind : List.of(PartKind.MOVE, PartKind.OFFER)) {
            assertThat(String.join(" ", pointers(read(kind, "{" + members + "}"))))
                    .isEqualTo(wrong.replace("''", ""));
        }
    }

    @Test
    void entersWhatIsGivenAsAnObjectOnce() {
        Written written = read(
                PartKind.MOVE,
                "{'from_lab': {'name': 'Aurora', 'kind': 'startup'}, 'to_lab': 'halcyon', 'offer': {'employer': {'name': 'Aurora', 'kind': 'startup'}}}");
        assertThat(written.draft().parts().stream().map(Draft.Part::kind)).containsExactly("move", "lab", "offer");
        assertThat(written.draft().parts().get(2).field("employer")).isEqualTo("Aurora #n2");
        assertThat(written.pointer("n2", "kind", null)).isEqualTo("/from_lab/kind");
    }

    @Test
    void restsPayOnTheCitationsOfItsMoveUnlessItHasItsOwn() {
        Written written = read(
                PartKind.MOVE,
                "{'offer': {'package': [{'component': 'total', 'citations': [{'source': 'b'}]}]}, 'citations': [{'source': 'a'}]}");
        assertThat(written.draft().parts().stream()
                        .filter(part -> part.kind().equals("citation"))
                        .map(part -> part.field("source") + " " + part.field("about"))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("a n1", "a n2", "b n3");
    }

    @Test
    void namesTheMemberThatWasMeant() {
        Written written = read(PartKind.MOVE, "{'anounced_on': '2025', 'gruop': {}, 'move_kind': 'hirre'}");
        assertThat(pointers(written)).containsExactly("/anounced_on", "/gruop", "/move_kind");
        assertThat(written.wrongs.all()).extracting(Wrong::detail).allMatch(detail -> detail.contains("Did you mean"));
    }

    /** A row of which not all can be told, or taken, is refused all the same. */
    @Test
    void tellsOfEachRowThatItHoldsTooMuch() {
        Written written = new Written();
        IntStream.range(0, Wrongs.MOST + 7).forEach(i -> written.wrongs.add("/rows/0/lab/" + i, "So."));
        List.of("/rows/3/lab/name", "/rows/3/lab/kind", "/rows/40/lab")
                .forEach(place -> written.wrongs.add(place, "So."));
        assertThat(pointers(written).subList(Wrongs.MOST, pointers(written).size()))
                .containsExactly("/rows/0", "/rows/3", "/rows/40");
        assertThat(written.wrongs.count()).isGreaterThan(Wrongs.MOST + 7);
        Written much = new Written();
        IntStream.range(0, 9_002).forEach(i -> much.begin(PartKind.LAB, 1, "/rows/" + i / 9_000 + "/lab", null, 0));
        assertThat(pointers(much)).containsExactly("/rows/1");
    }

    @ParameterizedTest
    @EnumSource(PartKind.class)
    void writesEveryFieldOfTheForm(PartKind kind) {
        assertThat(Shape.of(kind).members().stream()
                        .map(member -> member.field().name()))
                .containsAll(kind.fields().stream()
                        .map(field -> field.name())
                        .filter(name -> !name.equals("about"))
                        .toList());
    }

    @Test
    void readsWhatIsPublicAsItWasWritten() {
        Map<String, String> cells = Map.of(
                "kind",
                "hire",
                "announced_on",
                "2025-06",
                "announced_approximate",
                "true",
                "group_label",
                "Some",
                "headcount",
                "10",
                "headcount_qualifier",
                "about");
        ObjectNode content = ContentWriter.write(PartKind.MOVE, new Whole(cells, List.of()));
        assertThat(content.get("announced_on").asString()).isEqualTo("2025-06~");
        assertThat(content.at("/group/headcount/people").asInt()).isEqualTo(10);
        assertThat(content.get("offer").isNull()).isTrue();
        assertThat(pointers(read(PartKind.MOVE, content.toString()))).isEmpty();
    }

    /** The examples of RFC 7396, appendix A, of objects. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':'b'} | {'a':'c'} | {'a':'c'}",
                "{'a':'b'} | {'b':'c'} | {'a':'b','b':'c'}",
                "{'a':'b'} | {'a':null} | {}",
                "{'a':'b','b':'c'} | {'a':null} | {'b':'c'}",
                "{'a':['b']} | {'a':'c'} | {'a':'c'}",
                "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
                "{'a':[{'b':'c'}]} | {'a':[1]} | {'a':[1]}",
                "{'e':null} | {'a':1} | {'e':null,'a':1}",
                "{} | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"
            })
    void mergesAPatch(String target, String patch, String result) {
        assertThat(Json.canonical(Json.merged(json(target), json(patch)))).isEqualTo(Json.canonical(json(result)));
    }

    @Test
    void namesTheMemberThatWasMeantToBeTakenAway() {
        String there = "{'role': 'adviser', 'group': {'label': 'Some'}, 'to_lab': 'halcyon'}";
        String patch =
                "{'rol': null, 'role': null, 'group': {'lable': null}, 'to_lab': {'nmae': null, 'name': 'Aurora'}}";
        Written written =
                read(PartKind.MOVE, Json.merged(json(there), json(patch)).toString());
        assertThat(pointers(written)).containsExactlyInAnyOrder("/rol", "/group/lable", "/to_lab/nmae");
        assertThat(written.parts().get(0).fields()).doesNotContainKey("role");
    }

    @Test
    void tellsWhereJsonIsBroken() {
        assertThatExceptionOfType(NotJson.class)
                .isThrownBy(() -> json("{\n 'a': 1,\n 'b' 2}"))
                .withMessageContaining("Line 3");
    }
}
