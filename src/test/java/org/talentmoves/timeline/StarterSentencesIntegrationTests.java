package org.talentmoves.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentmoves.StarterSite;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.source.Stance;

/** No sentence on the starter data loses anything that its fact holds. */
@StarterSite
class StarterSentencesIntegrationTests {

    private static final Pattern DAY = Pattern.compile("\\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4}|\\d{4}年\\d{1,2}月\\d{1,2}日");

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Sentences sentences;

    private List<Dossier> facts() {
        return jdbc
                .sql("select fact_id from fact where fact_id not like 'p%' order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(id -> dossiers.find(new FactId(id), Vantage.NOW).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void keepWhatIsKnown(String language) {
        Locale locale = Locale.forLanguageTag(language);
        facts().forEach(fact ->
                ToldElements.check(fact, Vantage.NOW, sentences, language.equals("en") ? Locale.ENGLISH : locale));
    }

    /** A day stands in a sentence only where one is known. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void inventNoDay(String language) {
        ToldWords words = new ToldWords(language.equals("zh"));
        facts().forEach(fact -> {
            Sentence sentence = sentences.of(fact, Vantage.NOW, Locale.forLanguageTag(language));
            Set<String> known = dates(fact.entry().story()).map(words::plain).collect(Collectors.toSet());
            assertThat(DAY.matcher(sentence.brief() + "\n" + sentence.full())
                            .results()
                            .map(found -> found.group()))
                    .as(fact.entry().id().value())
                    .allMatch(day -> known.contains(day) || isNoted(fact, day));
        });
    }

    private static boolean isNoted(Dossier fact, String day) {
        return fact.accounts().stream()
                .anyMatch(account -> String.valueOf(account.term().wording()).contains(day));
    }

    private static Stream<PartialDate> dates(Story story) {
        return story instanceof Story.Moved moved
                ? Stream.of(moved.announcedOn(), moved.effectiveOn()).filter(date -> date != null)
                : Stream.ofNullable(story.on());
    }

    @Test
    void nameTheSourcesOfEveryFact() {
        facts().forEach(fact -> {
            String note = sentences.of(fact, Vantage.NOW, Locale.ENGLISH).note();
            fact.citations().stream()
                    .filter(cited -> cited.statement().stance() != Stance.MENTIONS)
                    .forEach(cited -> assertThat(note)
                            .contains(
                                    cited.source().url() == null
                                            ? "[1] "
                                            : cited.source().url())
                            .contains(
                                    cited.relays().isEmpty()
                                            ? "[1] "
                                            : "relaying "
                                                    + (cited.relays()
                                                                            .get(cited.relays()
                                                                                            .size()
                                                                                    - 1)
                                                                            .publisher()
                                                                    == null
                                                            ? "a publisher"
                                                            : cited.relays()
                                                                    .get(cited.relays()
                                                                                    .size()
                                                                            - 1)
                                                                    .publisher())));
            assertThat(note).containsPattern("\nTalent Moves, accessed \\d{1,2} \\p{Lu}\\p{Ll}+ \\d{4} \\(UTC\\)\\.$");
        });
    }

    /** What the editors noted may tell what came later. */
    @Test
    void tellNoNoteInWhatWasKnownOnADay() {
        FactId move = new FactId("m001");
        Vantage then = new Vantage(PartialDate.of("2025-12"), null);
        assertThat(dossiers.find(move, Vantage.NOW)
                        .orElseThrow()
                        .entry()
                        .story()
                        .note())
                .isNotNull();
        assertThat(dossiers.find(move, then).orElseThrow().entry().story().note())
                .isNull();
    }
}
