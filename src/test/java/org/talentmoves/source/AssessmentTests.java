package org.talentmoves.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentmoves.shared.Wire;

class AssessmentTests {

    private static final Parties PERSON_AND_LAB = new Parties(true, true);
    private static final Origin COURIER = new Origin("Courier", SourceKind.NEWS_ORIGINAL);
    private static final Parties GROUP_AND_LAB = new Parties(false, true);

    /** The first match wins: a denial, a party on record, two origins, one origin. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Courier supports unnamed_people                                        | SINGLE_ORIGIN
            Courier supports unknown                                               | SINGLE_ORIGIN
            Courier supports secondary, Courier supports document_seen             | SINGLE_ORIGIN
            Courier supports unnamed_people, Gazette mentions on_record_person     | SINGLE_ORIGIN
            Courier supports unnamed_people, Gazette qualifies on_record_company   | SINGLE_ORIGIN
            Courier supports unnamed_people, Gazette supports secondary            | CORROBORATED
            Courier supports document_seen, Gazette supports unnamed_people        | CORROBORATED
            Courier supports unnamed_people, Echo~ supports secondary              | SINGLE_ORIGIN
            Echo~ supports secondary, Mirror~ supports secondary                   | SINGLE_ORIGIN
            Echo~ supports unknown, Courier supports unknown, Gazette supports unknown | CORROBORATED
            Echo~ supports on_record_company                                       | CONFIRMED
            Courier supports unnamed_people, Echo~ denies secondary                | CONTESTED
            Courier supports on_record_person                                      | CONFIRMED
            Courier supports on_record_company                                     | CONFIRMED
            Courier supports unnamed_people, Gazette supports on_record_person     | CONFIRMED
            Courier supports on_record_person, Gazette qualifies on_record_company | CONFIRMED
            Courier supports unnamed_people, Gazette denies unnamed_people         | CONTESTED
            Courier supports unnamed_people, Courier denies unnamed_people         | CONTESTED
            Courier supports on_record_person, Gazette denies on_record_company    | CONTESTED
            Courier supports on_record_person, Gazette denies unknown              | CONTESTED
            Courier supports unnamed_people, Gazette supports secondary, Herald denies secondary | CONTESTED
            """)
    void weighsWhatTheSourcesSay(String said, Standing standing) {
        assertThat(Assessment.of(claims(said), PERSON_AND_LAB).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            BASIS,             ABOUT NOBODY NAMED, ABOUT A PERSON, ABOUT A LAB,   ABOUT BOTH
            ON_RECORD_PERSON,  SINGLE_ORIGIN,      CONFIRMED,      SINGLE_ORIGIN, CONFIRMED
            ON_RECORD_COMPANY, SINGLE_ORIGIN,      SINGLE_ORIGIN,  CONFIRMED,     CONFIRMED
            UNNAMED_PEOPLE,    SINGLE_ORIGIN,      SINGLE_ORIGIN,  SINGLE_ORIGIN, SINGLE_ORIGIN
            DOCUMENT_SEEN,     SINGLE_ORIGIN,      SINGLE_ORIGIN,  SINGLE_ORIGIN, SINGLE_ORIGIN
            SECONDARY,         SINGLE_ORIGIN,      SINGLE_ORIGIN,  SINGLE_ORIGIN, SINGLE_ORIGIN
            UNKNOWN,           SINGLE_ORIGIN,      SINGLE_ORIGIN,  SINGLE_ORIGIN, SINGLE_ORIGIN
            """)
    void isConfirmedOnlyByAPartyToIt(
            Basis basis, Standing ofNobody, Standing ofPerson, Standing ofLab, Standing ofBoth) {
        List<Claim> claims = List.of(new Claim("courier-1", COURIER, Stance.SUPPORTS, basis));
        assertThat(Assessment.of(claims, new Parties(false, false)).standing()).isEqualTo(ofNobody);
        assertThat(Assessment.of(claims, new Parties(true, false)).standing()).isEqualTo(ofPerson);
        assertThat(Assessment.of(claims, new Parties(false, true)).standing()).isEqualTo(ofLab);
        assertThat(Assessment.of(claims, new Parties(true, true)).standing()).isEqualTo(ofBoth);
    }

    @Test
    void isNotConfirmedByAPersonOnRecordAboutAGroup() {
        assertThat(Assessment.of(claims("Courier supports on_record_person"), GROUP_AND_LAB))
                .isEqualTo(new Assessment(Standing.SINGLE_ORIGIN, List.of("Courier"), 1, 1, 0));
    }

    @ParameterizedTest
    @EnumSource
    void isContestedByADenialOnAnyBasis(Basis basis) {
        var denied = List.of(
                new Claim("courier-1", COURIER, Stance.SUPPORTS, Basis.ON_RECORD_PERSON),
                new Claim("gazette-1", new Origin("Gazette", SourceKind.NEWS_ORIGINAL), Stance.DENIES, basis));
        assertThat(Assessment.of(denied, GROUP_AND_LAB).standing()).isEqualTo(Standing.CONTESTED);
        assertThat(Assessment.of(denied, PERSON_AND_LAB).standing()).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void countsTenRewritesOfOneReportAsOneOrigin() {
        var rewrites = claims("Courier supports secondary, ".repeat(9) + "Courier supports unnamed_people");
        assertThat(Assessment.of(rewrites, PERSON_AND_LAB))
                .isEqualTo(new Assessment(Standing.SINGLE_ORIGIN, List.of("Courier"), 10, 1, 0));
    }

    /** A ~ marks a piece that retells somebody whom nobody names. */
    @Test
    void countsNoPieceThatRetellsSomebodyUnnamedAsASecondOrigin() {
        assertThat(Assessment.of(claims("Courier supports unknown, Echo~ supports secondary"), PERSON_AND_LAB))
                .isEqualTo(new Assessment(Standing.SINGLE_ORIGIN, List.of("Courier"), 2, 1, 0));
        assertThat(Assessment.of(claims("Mirror~ supports secondary, Echo~ supports secondary"), PERSON_AND_LAB))
                .isEqualTo(new Assessment(Standing.SINGLE_ORIGIN, List.of("Echo", "Mirror"), 2, 1, 0));
    }

    @ParameterizedTest
    @EnumSource
    void takesForAReportWhatTellsOfItself(SourceKind kind) {
        List<Claim> claims = List.of(
                new Claim("courier-1", COURIER, Stance.SUPPORTS, Basis.UNNAMED_PEOPLE),
                new Claim("gazette-1", new Origin("Gazette", kind), Stance.SUPPORTS, Basis.UNNAMED_PEOPLE));
        assertThat(Assessment.of(claims, GROUP_AND_LAB).standing())
                .isEqualTo(
                        switch (kind) {
                            case NEWS_ORIGINAL, PRIMARY_POST, MEMO, INTERVIEW, FILING -> Standing.CORROBORATED;
                            case NEWS_REWRITE, REFERENCE, AGGREGATOR, UNKNOWN -> Standing.SINGLE_ORIGIN;
                        });
    }

    @Test
    void countsRewritesOfOneDenialAsOneDenial() {
        var denied = claims("Courier supports unknown, Gazette denies unknown, Gazette denies secondary");
        assertThat(Assessment.of(denied, PERSON_AND_LAB))
                .isEqualTo(new Assessment(Standing.CONTESTED, List.of("Gazette"), 3, 1, 1));
    }

    @Test
    void countsASourceWithTwoStancesOnce() {
        var twice = List.of(
                new Claim("courier-1", COURIER, Stance.SUPPORTS, Basis.DOCUMENT_SEEN),
                new Claim("courier-1", COURIER, Stance.QUALIFIES, Basis.DOCUMENT_SEEN));
        assertThat(Assessment.of(twice, PERSON_AND_LAB).sources()).isEqualTo(1);
    }

    @Test
    void namesThePublishersThatDecideInOrder() {
        assertThat(because("Herald supports unknown, Courier supports unknown, Courier supports secondary"))
                .containsExactly("Courier", "Herald");
        assertThat(because("Herald supports unknown, Gazette supports on_record_person"))
                .containsExactly("Gazette");
        assertThat(because("Courier supports on_record_person, Gazette denies unknown"))
                .containsExactly("Gazette");
    }

    @Test
    void doesNotDependOnTheOrderOfTheCitations() {
        assertThat(Assessment.of(claims("Courier supports unknown, Gazette supports on_record_company"), GROUP_AND_LAB))
                .isEqualTo(Assessment.of(
                        claims("Gazette supports on_record_company, Courier supports unknown"), GROUP_AND_LAB));
    }

    private static List<String> because(String said) {
        return Assessment.of(claims(said), PERSON_AND_LAB).because();
    }

    /** Reads “Courier supports secondary, Gazette denies unknown”: origin, stance, basis; each is another source. */
    private static List<Claim> claims(String said) {
        String[] parts = said.split(", ");
        return IntStream.range(0, parts.length)
                .mapToObj(i -> claim("source-" + parts[i].charAt(0) + i, Arrays.asList(parts[i].split(" "))))
                .toList();
    }

    private static Claim claim(String source, List<String> words) {
        boolean retells = words.get(0).endsWith("~");
        Origin origin =
                new Origin(words.get(0).replace("~", ""), retells ? SourceKind.NEWS_REWRITE : SourceKind.NEWS_ORIGINAL);
        return new Claim(source, origin, Wire.read(Stance.class, words.get(1)), Wire.read(Basis.class, words.get(2)));
    }
}
