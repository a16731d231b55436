package org.talentmoves.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.talentmoves.database.TestDatabase;

@SpringBootTest(properties = "talentmoves.starter=false")
@ContextConfiguration(initializers = TestDatabase.class)
/** Files that come when there is something already. */
class LaterImportsIntegrationTests {
    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    private final SampleFiles files = SampleFiles.right();
    private TableRows rows;

    @BeforeEach
    void bring() {
        rows = new TableRows(jdbc);
        rows.clear();
        imports.bring(files.files());
    }

    @Test
    void changesNothingTheSecondTime() {
        Map<String, String> before = rows.written();
        Brought again = imports.bring(files.files());
        assertThat(again.added().values()).containsOnly(0);
        assertThat(again.alreadyThere()).isEqualTo(28);
        assertThat(rows.written()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "labs.csv,2,kind,university,lab",
        "labs.csv,3,aliases,NW|Northwind Labs,Northwind Labs|NW",
        "labs.csv,4,founded,2023-05,2023-05~",
        "labs.csv,2,parent,halcyon,northwind",
        "researchers.csv,4,name_zh,'',林月",
        "researchers.csv,2,aliases,Ada F.|A. Fenn,A. Fenn|Ada F.",
        "researchers.csv,4,distinct_from,ada-fenn,''",
        "sources.csv,3,title,Ada stays,Ada leaves",
        "sources.csv,2,relays,'',ledger-ada",
        "offers.csv,2,made_approximate,false,true",
        "offers.csv,3,headcount_qualifier,about,at_least",
        "pay_terms.csv,2,qualifier,exact,about",
        "pay_terms.csv,3,years,2,1.5",
        "moves.csv,2,offer,'',o001",
        "moves.csv,3,members,lin-yue,lin-yue|ada-fenn",
        "deals.csv,2,stake_percent,12,12.5",
        "benchmarks.csv,2,low,100001,100000",
        "milestones.csv,2,date,2025-09,2025-09-01",
        "citations.csv,5,via,'',echo-retells",
        "citations.csv,2,says,Halcyon made no offer.,Halcyon made an offer."
    })
    void refusesARowThatSaysSomethingElseThanIsThere(String file, int line, String column, String here, String there) {
        Map<String, String> before = rows.written();
        assertThat(refusals(files.with(file, line, column, here)))
                .contains("%s:%d: %s: Here is “%s”, there already is “%s”; an import changes nothing that is there."
                        .formatted(file, line, column, here, there));
        assertThat(rows.written()).isEqualTo(before);
    }

    @Test
    void addsRowsToThoseThatAreThere() {
        Brought more =
                imports.bring(files.plus("milestones.csv", "t002,northwind,,false,statement,Northwind shrugs.,,,")
                        .plus("citations.csv", "t002,ledger-ada,,supports,unknown,It shrugs.,,,,,,,,,")
                        .files());
        assertThat(more.added()).containsEntry("milestones.csv", 1).containsEntry("labs.csv", 0);
    }

    @Test
    void findsThereWhatTheFilesOnlyPointTo() {
        SampleFiles more = SampleFiles.right()
                .raw("moves.csv", moves("m003,lin-yue,,,,,,northwind,halcyon,hire,,false,,false,,o002,"))
                .raw("citations.csv", citations("m003,ledger-ada,echo-retells,supports,unknown,She left.,,,,,,,,,"))
                .only("moves.csv", "citations.csv");
        assertThat(imports.bring(more.files()).added())
                .containsEntry("moves.csv", 1)
                .containsEntry("citations.csv", 1);
    }

    @Test
    void refusesAMoveAfterAnOfferThatIsThereToSomebodyElse() {
        assertThat(refusals(SampleFiles.right()
                        .raw("moves.csv", moves("m003,lin-yue,,,,,,northwind,halcyon,hire,,false,,false,,o001,"))
                        .raw("citations.csv", citations("m003,ledger-ada,,supports,unknown,She left.,,,,,,,,,"))
                        .only("moves.csv", "citations.csv")))
                .containsExactly("moves.csv:2: offer: o001 went to ada-fenn; name an offer to whoever moved.");
    }

    @Test
    void refusesWhatIsNeitherThereNorInTheFiles() {
        assertThat(refusals(files.raw("moves.csv", moves("m003,lin-yue,,,,,,northwind,nowhere,hire,,false,,false,,,"))
                        .raw("citations.csv", citations("m003,ledger-ada,,supports,unknown,She left.,,,,,,,,,"))
                        .only("moves.csv", "citations.csv")))
                .containsExactly("moves.csv:2: to_lab: “nowhere” is neither in labs.csv nor there already.");
    }

    @Test
    void refusesANewCitationOfWhatIsPublished() {
        assertThat(refusals(files.plus("citations.csv", "m001,ledger-ada,,denies,unknown,She stays.,,,,,,,,,")))
                .containsExactly(
                        "citations.csv:12: fact: m001 is published without this citation; propose it as a change.");
    }

    @Test
    void tellsSomebodyNewApartFromSomebodyWhoIsThere() {
        files.plus("researchers.csv", "lin-yue-poet,Lin Yue,,,,lin-yue,,,");
        assertThat(imports.bring(files.files()).added()).containsEntry("researchers.csv", 1);
        assertThat(imports.bring(files.files()).added()).containsEntry("researchers.csv", 0);
    }

    private List<String> refusals(SampleFiles refused) {
        return catchThrowableOfType(FilesRefused.class, () -> imports.bring(refused.files())).refusals().stream()
                .map(Refusal::toString)
                .toList();
    }

    private static String moves(String row) {
        return String.join(",", MoveRow.FORM.names()) + "\r\n" + row + "\r\n";
    }

    private static String citations(String row) {
        return String.join(",", CitationRow.FORM.names()) + "\r\n" + row + "\r\n";
    }
}
