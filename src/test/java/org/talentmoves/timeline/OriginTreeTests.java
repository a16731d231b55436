package org.talentmoves.timeline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Basis;
import org.talentmoves.source.Claim;
import org.talentmoves.source.Origin;
import org.talentmoves.source.SourceKind;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Statement;
import org.talentmoves.source.Voice;

/**
 * Trees of shared origin. A citation is written {@code echo>courier}: echo retells courier. courier-1 and courier-2 are of one
 * publisher, blank-1 is of none that is known; {@code gazette=lin@northwind} quotes Lin, who speaks for Northwind, and
 * {@code courier?} retells somebody unnamed. Of a tree, {@code [courier]} is not cited itself, and ~ counts as no origin.
 */
class OriginTreeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            courier                                                | courier
            courier, gazette                                       | courier; gazette
            courier, echo>courier                                  | courier(echo)
            echo>courier, courier                                  | courier(echo)
            courier, echo>courier, mirror>echo>courier             | courier(echo(mirror))
            mirror>echo>courier                                    | [courier]([echo](mirror))
            courier, echo>courier, mirror>courier, gazette         | courier(echo mirror); gazette
            echo>courier, mirror>courier                           | [courier](echo mirror)
            courier-1, courier-2                                   | courier-1 courier-2
            courier-1, echo>courier-1, mirror>courier-2            | courier-1(echo) [courier-2](mirror)
            gazette=lin@northwind, herald=bo@northwind             | gazette herald
            gazette=lin@northwind, herald=lin@halcyon              | gazette; herald
            gazette=lin@northwind, gazette-2                       | gazette; gazette-2
            gazette=lin@northwind, echo=lin@northwind>gazette      | gazette(echo)
            blank-1, blank-2                                       | blank-1; blank-2
            courier, gazette?                                      | courier; ~gazette
            courier, courier-2?                                    | courier courier-2
            echo?>courier                                          | ~[courier](echo)
            """)
    void standWhereTheirRoutesEnd(String cited, String trees) {
        assertThat(drawn(trees(cited))).isEqualTo(trees);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            courier                                      | 1 | 0 | false
            courier, echo>courier, mirror>echo>courier   | 1 | 2 | true
            echo>courier                                 | 0 | 1 | true
            courier-1, courier-2, echo>courier-2         | 2 | 1 | true
            """)
    void countWhatIsTheirOwnAndWhatRepeats(String cited, int pieces, int repeats, boolean shared) {
        assertThat(trees(cited)).singleElement().satisfies(tree -> {
            assertThat(tree.pieces()).isEqualTo(pieces);
            assertThat(tree.repeats()).isEqualTo(repeats);
            assertThat(tree.isShared()).isEqualTo(shared);
        });
    }

    @Test
    void areNamedByAllWhoSpeakForOneHouse() {
        assertThat(trees("gazette=lin@northwind, herald=bo@northwind").get(0).origin())
                .satisfies(origin ->
                        assertThat(origin.voices()).extracting(Voice::name).containsExactly("bo", "lin"))
                .satisfies(origin -> assertThat(origin.voice().name()).isEqualTo("bo"));
    }

    @Test
    void giveEachCitationOnceAndTheRepeatedFirst() {
        assertThat(trees("mirror>echo>courier, echo>courier, courier").get(0).inOrder())
                .extracting(cited -> cited.source().slug())
                .containsExactly("courier", "echo", "mirror");
    }

    @Test
    void areOfOneStance() {
        assertThat(OriginTree.of(
                        Stream.of("courier").map(OriginTreeTests::cited).toList(), Stance.DENIES))
                .isEmpty();
    }

    private static List<OriginTree> trees(String cited) {
        return OriginTree.of(
                Stream.of(cited.split(", ")).map(OriginTreeTests::cited).toList(), Stance.SUPPORTS);
    }

    private static String drawn(List<OriginTree> trees) {
        return trees.stream()
                .map(tree -> (tree.origin().reports() ? "" : "~") + branches(tree.branches()))
                .collect(joining("; "));
    }

    private static String branches(List<OriginTree.Branch> branches) {
        return branches.stream()
                .map(branch -> {
                    String name = branch.source().slug();
                    String repeats = branches(branch.repeats());
                    return (branch.cited() == null ? "[" + name + "]" : name)
                            + (repeats.isEmpty() ? "" : "(" + repeats + ")");
                })
                .collect(joining(" "));
    }

    private static Cited cited(String written) {
        List<String> pieces = List.of(written.split(">"));
        String first = pieces.get(0);
        List<SourceRef> route =
                pieces.stream().skip(1).map(OriginTreeTests::source).toList();
        SourceRef source = source(first.replaceAll("[=?].*", ""));
        SourceRef end = route.isEmpty() ? source : route.get(route.size() - 1);
        Origin origin = new Origin(end.slug(), end.publisher(), end.kind(), first.endsWith("?"));
        return new Cited(
                new FactId("m001"),
                source,
                null,
                route,
                Statement.of(Stance.SUPPORTS, Basis.UNKNOWN, "It is so."),
                null,
                route,
                new Claim(source.slug(), origin, Stance.SUPPORTS, speaker(first)));
    }

    private static Claim.@Nullable OnRecord speaker(String written) {
        String[] parts = written.split("[=@]");
        return parts.length < 3 ? null : new Claim.OnRecord(Voice.speaker(parts[1], null), parts[2], false);
    }

    private static SourceRef source(String slug) {
        String publisher = slug.startsWith("blank") ? null : slug.replaceAll("-\\d", "");
        return new SourceRef(slug, publisher, null, null, null, "en", SourceKind.NEWS_ORIGINAL);
    }
}
