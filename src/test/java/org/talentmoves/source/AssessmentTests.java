package org.talentmoves.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.talentmoves.source.Stance.DENIES;
import static org.talentmoves.source.Stance.SUPPORTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.Wire;

/**
 * The rule of standing. A name is a publisher that reports; with ~ it retells somebody unnamed, with ? it does so in this
 * one matter, with # it only collects, with % its nature is not established; with ! somebody of that name speaks on
 * record, and with !! a party to the fact does.
 */
class AssessmentTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Courier supports                                       | SINGLE_ORIGIN
            Courier supports, Courier supports                     | SINGLE_ORIGIN
            Courier supports, Gazette mentions                     | SINGLE_ORIGIN
            Courier supports, Lin!! qualifies                      | SINGLE_ORIGIN
            Echo~ supports                                         | SINGLE_ORIGIN
            Echo~ supports, Mirror~ supports                       | SINGLE_ORIGIN
            Courier supports, Echo~ supports                       | SINGLE_ORIGIN
            Courier supports, Heap# supports                       | SINGLE_ORIGIN
            Courier supports, Gazette? supports                    | SINGLE_ORIGIN
            Courier? supports, Gazette? supports                   | SINGLE_ORIGIN
            Lin! supports                                          | SINGLE_ORIGIN
            Lin! supports, Lin! supports                           | SINGLE_ORIGIN
            Courier supports, Gazette supports                     | CORROBORATED
            Courier supports, Lin! supports                        | CORROBORATED
            Courier supports, Gazette supports, Echo~ supports     | CORROBORATED
            Lin!! supports                                         | CONFIRMED
            Courier supports, Lin!! supports                       | CONFIRMED
            Lin!! supports, Northwind!! qualifies                  | CONFIRMED
            Courier supports, Gazette denies                       | CONTESTED
            Courier supports, Courier denies                       | CONTESTED
            Courier supports, Echo~ denies                         | CONTESTED
            Courier supports, Blog% denies                         | SINGLE_ORIGIN
            Courier supports, Blog% denies, Critic! denies         | CONTESTED
            Courier supports, Northwind!! denies                   | CONTESTED
            Courier supports, Critic! denies                       | CONTESTED
            Lin!! supports, Northwind!! denies                     | CONTESTED
            Lin!! supports, Courier denies                         | CONTESTED
            Courier supports, Gazette supports, Herald denies      | CONTESTED
            Courier supports, Heap# denies                         | SINGLE_ORIGIN
            Courier supports, Gazette supports, Heap# denies       | CORROBORATED
            Lin!! supports, Heap# denies                           | CONFIRMED
            Lin!! supports, Heap# denies, Gazette denies           | CONTESTED
            """)
    void weighsWhatTheSourcesSay(String said, Standing standing) {
        assertThat(assess(said).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Courier denies", "Lin!! mentions", "Courier qualifies", "Heap# denies"})
    void isUnsupportedWhereNobodySaysSo(String said) {
        assertThat(assess(said).standing()).isEqualTo(Standing.UNSUPPORTED);
        assertThat(assess(said).isUnsupported()).isTrue();
    }

    @Test
    void followsAnEditorsDecisionAndStillTellsItsOwn() {
        Assessment decided = assess("Courier supports, Gazette denies").decided(decision(Standing.CORROBORATED));
        assertThat(decided.standing()).isEqualTo(Standing.CORROBORATED);
        assertThat(decided.computed()).isEqualTo(Standing.CONTESTED);
        assertThat(decided.override()).isNotNull();
    }

    @Test
    void isRetractedByAnEditorOnly() {
        Assessment retracted = assess("Lin!! supports").decided(decision(Standing.RETRACTED));
        assertThat(retracted.isRetracted()).isTrue();
        assertThat(retracted.computed()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void followsItsCitationsAgainWhenADecisionIsLifted() {
        Assessment lifted =
                assess("Courier supports").decided(decision(Standing.RETRACTED)).decided(decision(null));
        assertThat(lifted).isEqualTo(assess("Courier supports"));
    }

    @Test
    void isNeverDecidedToBeUnsupportedAndNeverWithoutAReason() {
        assertThatThrownBy(() -> decision(Standing.UNSUPPORTED)).isInstanceOf(SourceContradictsItself.class);
        assertThatThrownBy(() -> new StandingOverride(Standing.RETRACTED, " ", "Ada Ferreira", LocalDate.EPOCH))
                .hasMessage("The reason is missing.");
    }

    private static StandingOverride decision(@Nullable Standing standing) {
        return new StandingOverride(standing, "Read again.", "Ada Ferreira", LocalDate.EPOCH);
    }

    @Test
    void namesWhoConfirmsAndWhoReports() {
        Support support = assess("Courier supports, Lin!! supports, Critic! supports, Echo~ supports")
                .support();
        assertThat(support.confirmedBy()).extracting(Voice::name).containsExactly("Lin");
        assertThat(support.reportedBy()).extracting(Voice::name).containsExactly("Courier", "Critic", "Lin");
        assertThat(support.retoldBy()).extracting(Voice::name).containsExactly("Echo");
        assertThat(support.origins()).isEqualTo(3);
    }

    @Test
    void namesWhoDeniesAndWhoOnlyQuestions() {
        Denial denial = assess("Courier supports, Lin!! denies, Gazette denies, Heap# denies, Lin!! denies")
                .denial();
        assertThat(denial.onRecord()).extracting(Voice::name).containsExactly("Lin");
        assertThat(denial.reportedBy()).extracting(Voice::name).containsExactly("Gazette");
        assertThat(denial.questionedBy()).extracting(Voice::name).containsExactly("Heap");
    }

    @Test
    void countsTenRewritesOfOneReportAsOneOrigin() {
        Assessment assessment = assess("Courier supports, ".repeat(10) + "Courier supports");
        assertThat(assessment.support().origins()).isEqualTo(1);
        assertThat(assessment.sources()).isEqualTo(11);
    }

    @Test
    void countsAllWhoSpeakForOneLabAsOneOrigin() {
        List<Claim> claims = List.of(northwind("Its press office", SUPPORTS), northwind("Northwind", SUPPORTS));
        assertThat(Assessment.of(claims).support().reportedBy())
                .extracting(Voice::name)
                .containsExactly("Its press office");
    }

    @Test
    void namesAllWhoSpeakForOneLab() {
        List<Claim> claims = List.of(
                northwind("Its founder", SUPPORTS),
                northwind("Its press office", SUPPORTS),
                northwind("Its chief", DENIES),
                northwind("Its counsel", DENIES));
        assertThat(Assessment.of(claims).support().confirmedBy())
                .extracting(Voice::name)
                .containsExactly("Its founder", "Its press office");
        assertThat(Assessment.of(claims).denial().onRecord())
                .extracting(Voice::name)
                .containsExactly("Its chief", "Its counsel");
    }

    private static Claim northwind(String name, Stance stance) {
        Claim.OnRecord speaker = new Claim.OnRecord(Voice.speaker(name, null), "northwind", true);
        return new Claim(name, new Origin("courier-1", "Courier", SourceKind.NEWS_ORIGINAL, false), stance, speaker);
    }

    @ParameterizedTest
    @EnumSource
    void takesForAReportWhatTellsOfItself(SourceKind kind) {
        List<Claim> claims = List.of(
                claim("courier-1", "Courier", Stance.SUPPORTS),
                new Claim("gazette-1", new Origin("gazette-1", "Gazette", kind, false), Stance.SUPPORTS, null));
        assertThat(Assessment.of(claims).standing())
                .isEqualTo(
                        switch (kind) {
                            case NEWS_ORIGINAL, PRIMARY_POST, MEMO, INTERVIEW, FILING -> Standing.CORROBORATED;
                            case NEWS_REWRITE, REFERENCE, AGGREGATOR, UNKNOWN -> Standing.SINGLE_ORIGIN;
                        });
    }

    @Test
    void countsASourceWithTwoStancesOnce() {
        List<Claim> twice = List.of(
                claim("courier-1", "Courier", Stance.SUPPORTS), claim("courier-1", "Courier", Stance.QUALIFIES));
        assertThat(Assessment.of(twice).sources()).isEqualTo(1);
    }

    @Test
    void doesNotDependOnTheOrderOfTheCitations() {
        List<Claim> claims = claims("Courier supports, Gazette denies, Lin!! supports, Heap# denies, Echo~ supports");
        List<Claim> reversed = new ArrayList<>(claims);
        Collections.reverse(reversed);
        assertThat(Assessment.of(reversed)).isEqualTo(Assessment.of(claims));
    }

    private static Assessment assess(String said) {
        return Assessment.of(claims(said));
    }

    /** Reads “Courier supports, Lin!! denies”; each is another source. */
    private static List<Claim> claims(String said) {
        String[] parts = said.split(", ");
        return IntStream.range(0, parts.length)
                .mapToObj(i -> {
                    String[] words = parts[i].split(" ");
                    return claim("source-" + i, words[0], Wire.read(Stance.class, words[1]));
                })
                .toList();
    }

    private static Claim claim(String source, String who, Stance stance) {
        String name = who.replaceAll("[~#%!?]", "");
        SourceKind kind = who.endsWith("~")
                ? SourceKind.NEWS_REWRITE
                : who.endsWith("#")
                        ? SourceKind.AGGREGATOR
                        : who.endsWith("%") ? SourceKind.UNKNOWN : SourceKind.NEWS_ORIGINAL;
        return who.contains("!")
                ? new Claim(
                        source,
                        new Origin("courier-1", "Courier", kind, false),
                        stance,
                        new Claim.OnRecord(Voice.speaker(name, null), name, who.endsWith("!!")))
                : new Claim(source, new Origin(source, name, kind, who.endsWith("?")), stance, null);
    }
}
