package org.talentmoves.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong between rows, in one file or in several. */
class CrossChecksTests {
    private final SampleFiles files = SampleFiles.right();

    @ParameterizedTest
    @CsvSource({
        "labs.csv,2,parent,nowhere,labs.csv",
        "researchers.csv,4,distinct_from,nobody,researchers.csv",
        "sources.csv,4,relays,nothing,sources.csv",
        "offers.csv,2,researcher,nobody,researchers.csv",
        "offers.csv,2,by_lab,nowhere,labs.csv",
        "offers.csv,2,employer,nowhere,labs.csv",
        "pay_terms.csv,2,offer,o999,offers.csv",
        "moves.csv,2,researcher,nobody,researchers.csv",
        "moves.csv,2,from_lab,nowhere,labs.csv",
        "moves.csv,2,to_lab,nowhere,labs.csv",
        "moves.csv,2,offer,o999,offers.csv",
        "deals.csv,2,investor,nowhere,labs.csv",
        "deals.csv,2,target,nowhere,labs.csv",
        "milestones.csv,2,lab,nowhere,labs.csv",
        "citations.csv,5,via,nothing,sources.csv",
        "citations.csv,3,source,nothing,sources.csv",
        "citations.csv,3,fact,m999,moves.csv",
        "citations.csv,3,fact,p999,pay_terms.csv",
    })
    void refusesANameBehindWhichThereIsNothing(String file, int line, String column, String name, String other) {
        assertThat(files.with(file, line, column, name).refusals())
                .containsExactly("%s:%d: %s: “%s” is neither in %s nor there already."
                        .formatted(file, line, column, name, other));
    }

    @Test
    void refusesAMemberWhoIsUnknown() {
        assertThat(files.with("moves.csv", 3, "members", "lin-yue|nobody").refusals())
                .containsExactly("moves.csv:3: members: “nobody” is neither in researchers.csv nor there already.");
    }

    @Test
    void doesNotBlameOtherFilesForOneThatCannotBeRead() {
        assertThat(files.raw("labs.csv", "nonsense\r\n").refusals())
                .allMatch(refusal -> refusal.startsWith("labs.csv:1:"));
    }

    @Test
    void doesNotBlameOtherRowsForOneThatIsWrong() {
        assertThat(files.with("labs.csv", 4, "kind", "club").refusals()).hasSize(1);
        assertThat(files.with("offers.csv", 2, "status", "open").refusals()).hasSize(2);
    }

    @Test
    void refusesLabsThatArePartOfEachOther() {
        assertThat(files.with("labs.csv", 3, "parent", "northwind-research").refusals())
                .containsExactly(
                        "labs.csv:2: parent: A lab is no part of itself: northwind-research → northwind → northwind-research.");
    }

    @Test
    void refusesALabThatIsPartOfItself() {
        assertThat(files.with("labs.csv", 4, "parent", "halcyon").refusals())
                .containsExactly("labs.csv:4: parent: A lab is no part of itself: halcyon → halcyon.");
    }

    @Test
    void refusesSourcesThatRelayEachOther() {
        assertThat(files.with("sources.csv", 3, "relays", "halcyon-post")
                        .with("sources.csv", 4, "relays", "ledger-ada")
                        .refusals())
                .containsExactly(
                        "sources.csv:3: relays: A source does not relay itself: ledger-ada → halcyon-post → ledger-ada.");
    }

    @ParameterizedTest
    @CsvSource({
        "labs.csv,slug,halcyon,4,'halcyon,Other,,,,lab,,,,'",
        "moves.csv,id,m001,2,'m001,lin-yue,,,,,,northwind,halcyon,hire,,false,,false,,,'",
        "citations.csv,fact,o001 ledger-ada supports,2,'o001,ledger-ada,,supports,unknown,Again.,,,,,,,,,'"
    })
    void refusesARowThatIsGivenTwice(String file, String column, String key, int earlier, String row) {
        int line = files.text(file).split("\r\n").length + 1;
        assertThat(files.plus(file, row).refusals())
                .containsExactly(
                        "%s:%d: %s: “%s” is given already in line %d.".formatted(file, line, column, key, earlier));
    }

    @ParameterizedTest
    @CsvSource({
        "o002,offers.csv,3,4",
        "p001,pay_terms.csv,2,5",
        "m001,moves.csv,2,7",
        "d001,deals.csv,2,9",
        "b001,benchmarks.csv,2,10",
        "t001,milestones.csv,2,11"
    })
    void refusesAFactWithoutSupport(String fact, String file, int line, int citation) {
        assertThat(files.with("citations.csv", citation, "stance", "mentions").refusals())
                .containsExactly(
                        "%s:%d: id: No source supports it: citations.csv needs a row for it with the stance supports."
                                .formatted(file, line));
    }

    @Test
    void refusesAMoveAfterAnOfferToSomebodyElse() {
        assertThat(files.with("moves.csv", 2, "researcher", "lin-yue").refusals())
                .containsExactly("moves.csv:2: offer: o001 went to ada-fenn; name an offer to whoever moved.");
        assertThat(files.with("moves.csv", 2, "offer", "o002").refusals()).isEmpty();
    }

    @Test
    void refusesPayOfAGroupInAnOfferToOnePerson() {
        assertThat(files.with("pay_terms.csv", 2, "scope", "each_of_group").refusals())
                .containsExactly(
                        "pay_terms.csv:2: scope: The offer went to one person; this is for offers to a group.");
    }

    @Test
    void refusesMoreMembersThanTheGroupHas() {
        assertThat(files.with("moves.csv", 3, "headcount_qualifier", "exact")
                        .with("moves.csv", 3, "headcount", "1")
                        .refusals())
                .containsExactly("moves.csv:3: members: More people are named than the group has.");
    }

    @Test
    void refusesFactsWithoutTheirCitations() {
        assertThat(files.only("labs.csv", "milestones.csv").refusals())
                .containsExactly(
                        "milestones.csv:2: id: No source supports it: citations.csv needs a row for it with the stance supports.");
    }

    @Test
    void tellsWhatIsWrongInTheOrderOfTheFiles() {
        assertThat(files.with("milestones.csv", 2, "kind", "party")
                        .with("labs.csv", 4, "kind", "club")
                        .with("labs.csv", 2, "parent", "nowhere")
                        .refusals())
                .extracting(refusal -> refusal.split(" ")[0])
                .startsWith("labs.csv:2:", "labs.csv:4:", "milestones.csv:2:");
    }

    @Test
    void tellsTwoHundredPlacesAndCountsTheRest() {
        for (int i = 0; i < 250; i++) {
            files.plus("labs.csv", "lab-%d,Lab,,,,club,,,,".formatted(i));
        }
        Refusals refusals = new Refusals();
        Sheets.read(files.files(), refusals);
        assertThatThrownBy(refusals::raise).isInstanceOfSatisfying(FilesRefused.class, refused -> {
            assertThat(refused.refusals()).hasSize(200);
            assertThat(refused.untold()).isEqualTo(50);
            assertThat(refused.reason()).startsWith("The files are wrong in 250 places");
        });
    }

    @Test
    void refusesAFileThatIsNoneOfTheTen() {
        assertThatThrownBy(() -> new CsvFiles(Map.of("people.csv", new byte[0])))
                .isInstanceOf(FilesRefused.class)
                .hasMessageContaining("people.csv: is none of the files: labs.csv, researchers.csv");
    }
}
