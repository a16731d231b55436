package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentmoves.StarterSite;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.OneOrigin;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Voice;

/** The trees that are drawn and the origins that a standing counts are the same, in all of the starter data. */
@StarterSite
class StarterOriginsIntegrationTests {

    private record Said(String what, Assessment assessment, List<Cited> citations) {

        List<OriginTree> trees(Stance stance) {
            return OriginTree.of(citations, stance);
        }
    }

    @Autowired
    private Timeline timeline;

    @Autowired
    private ClaimCards cards;

    @Test
    void areDrawnAsTheyAreCounted() {
        assertThat(said()).hasSizeGreaterThan(290).allSatisfy(said -> {
            List<OneOrigin<Cited>> origins =
                    said.trees(Stance.SUPPORTS).stream().map(OriginTree::origin).toList();
            assertThat(origins.stream().filter(OneOrigin::reports).map(OneOrigin::voice))
                    .as(said.what())
                    .containsExactlyInAnyOrderElementsOf(
                            said.assessment().support().reportedBy());
        });
    }

    @Test
    void nameAllWhoDeny() {
        assertThat(said())
                .anySatisfy(said -> assertThat(said.trees(Stance.DENIES)).hasSizeGreaterThan(1))
                .allSatisfy(said -> assertThat(
                                said.trees(Stance.DENIES).stream().flatMap(tree -> tree.origin().voices().stream()))
                        .as(said.what())
                        .containsExactlyInAnyOrderElementsOf(deniers(said)));
    }

    @Test
    void holdEveryCitationOnce() {
        assertThat(said())
                .allSatisfy(said -> assertThat(Stream.of(Stance.values())
                                .flatMap(stance -> said.trees(stance).stream())
                                .flatMap(tree -> tree.inOrder().stream()))
                        .as(said.what())
                        .containsExactlyInAnyOrderElementsOf(said.citations()));
    }

    private static List<Voice> deniers(Said said) {
        return Stream.of(
                        said.assessment().denial().onRecord(),
                        said.assessment().denial().reportedBy(),
                        said.assessment().denial().questionedBy())
                .flatMap(List::stream)
                .toList();
    }

    private List<Said> said() {
        List<Entry> entries = timeline.read(Filter.NONE, Stretch.first(500)).list();
        var all = cards.of(entries, Vantage.NOW);
        return entries.stream()
                .flatMap(entry -> {
                    ClaimCard card = all.getOrDefault(entry.id(), ClaimCard.NOTHING);
                    return Stream.concat(
                            Stream.of(new Said(entry.id().value(), entry.assessment(), card.citations())),
                            card.accounts().stream()
                                    .map(account -> new Said(
                                            account.term().id().value(), account.assessment(), account.citations())));
                })
                .toList();
    }
}
