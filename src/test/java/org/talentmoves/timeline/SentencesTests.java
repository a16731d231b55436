package org.talentmoves.timeline;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentmoves.offer.Pay;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Assessment;

/** No sentence loses anything, whatever its fact is like. */
class SentencesTests {

    private static final List<Assessment> ASSESSMENTS = InventedStories.assessments();

    private static final List<Vantage> VANTAGES = InventedStories.dates(2033).stream()
            .filter(date -> date == null || !date.approximate())
            .map(date -> new Vantage(date, null))
            .toList();

    private int checked;

    private final Sentences sentences =
            new Sentences(Clock.fixed(Instant.parse("2033-03-04T23:30:00Z"), ZoneOffset.UTC));

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepWhatIsKnownOfEveryFact(Locale language) {
        AtomicInteger number = new AtomicInteger();
        Stream.of(InventedStories.moves(), InventedStories.offers(), InventedStories.context())
                .flatMap(stories -> stories)
                .forEach(story -> check(
                        story, ASSESSMENTS.get(number.getAndIncrement() % ASSESSMENTS.size()), List.of(), language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepWhoSaysSoAndWhoDeniesIt(Locale language) {
        List<Story> stories = Stream.of(
                        InventedStories.moves().skip(700).limit(3),
                        InventedStories.offers().limit(3),
                        InventedStories.context().skip(30).limit(1),
                        InventedStories.context().skip(1300).limit(4))
                .flatMap(some -> some)
                .toList();
        stories.forEach(story -> ASSESSMENTS.forEach(assessment -> check(story, assessment, List.of(), language)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepWhatIsKnownOfEverySumOfPay(Locale language) {
        AtomicInteger number = new AtomicInteger();
        InventedStories.pays().forEach(pay -> {
            for (int i = 0; i < 5; i++) {
                int next = number.getAndIncrement();
                Assessment assessment = ASSESSMENTS.get(next % ASSESSMENTS.size());
                check(
                        InventedStories.offer(next % 2 == 0),
                        ASSESSMENTS.get(next / 7 % ASSESSMENTS.size()),
                        accounts(pay, assessment, next % 4),
                        language);
            }
        });
    }

    /** A headline, and other accounts of which those with an even number are contested as the list of assessments goes. */
    private static List<Dossier.Account> accounts(Pay pay, Assessment assessment, int others) {
        return Stream.concat(
                        Stream.of(new Dossier.Account(
                                new Term(new FactId("p900"), pay), assessment, true, true, List.of())),
                        IntStream.rangeClosed(1, others)
                                .mapToObj(i -> new Dossier.Account(
                                        new Term(new FactId("p90" + i), pay),
                                        ASSESSMENTS.get(i * others % ASSESSMENTS.size()),
                                        false,
                                        i % 2 == 0,
                                        List.of())))
                .toList();
    }

    private void check(Story story, Assessment assessment, List<Dossier.Account> accounts, Locale language) {
        Entry entry = InventedStories.entry(story, assessment);
        Dossier dossier = new Dossier(entry, List.of(), accounts, 0, List.of());
        ToldElements.check(dossier, VANTAGES.get(checked++ % VANTAGES.size()), sentences, language);
    }
}
