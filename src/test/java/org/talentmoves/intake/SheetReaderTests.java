package org.talentmoves.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a file: characters, lines, quotes, cells, header. */
class SheetReaderTests {
    private final SampleFiles files = SampleFiles.right();

    @Test
    void readsFilesThatAreRight() {
        assertThat(files.refusals()).isEmpty();
    }

    @Test
    void readsACellInQuotes() {
        Sheet labs = Sheets.read(files.files(), new Refusals()).of(LabRow.FORM);
        assertThat(labs.sound().get(2).cell(LabRow.NOTE)).isEqualTo("Small, but \"loud\".");
    }

    @Test
    void readsColumnsInAnyOrder() {
        assertThat(files.replacing("labs.csv", "slug,name,", "name,slug,")
                        .replacing(
                                "labs.csv",
                                "northwind-research,Northwind Research",
                                "Northwind Research,northwind-research")
                        .replacing("labs.csv", "northwind,Northwind,", "Northwind,northwind,")
                        .replacing("labs.csv", "halcyon,Halcyon", "Halcyon,halcyon")
                        .refusals())
                .isEmpty();
    }

    @Test
    void refusesAQuoteInACellThatIsNotQuoted() {
        assertThat(files.replacing("labs.csv", "Northwind Research", "Northwind \"Research\"")
                        .refusals())
                .containsExactly(
                        "labs.csv:2: name: A double quote stands in a cell that does not begin with one; quote the whole cell.");
    }

    @Test
    void refusesWhatFollowsAClosingQuote() {
        assertThat(files.replacing("labs.csv", "\"loud\"\".\"", "\"loud\"\".\" really")
                        .refusals())
                .containsExactly(
                        "labs.csv:4: note: Something follows the double quote that closes the cell; write a double quote inside a cell twice.");
    }

    @Test
    void refusesAQuoteThatIsStillOpenAtTheEnd() {
        assertThat(files.replacing("labs.csv", "\"\".\"", "\"\".").refusals())
                .containsExactly("labs.csv:4: note: A double quote opens the cell and none closes it.");
    }

    @Test
    void refusesARowWithTooFewCells() {
        assertThat(files.plus("labs.csv", "marlow,Marlow,").refusals())
                .containsExactly("labs.csv:5: aliases: The row has 3 cells, the header has 10.");
    }

    @Test
    void refusesARowWithTooManyCells() {
        assertThat(files.plus("labs.csv", "marlow,Marlow,,,,lab,,,,,").refusals())
                .containsExactly("labs.csv:5: The row has 11 cells, the header has 10.");
    }

    @Test
    void refusesAnEmptyLine() {
        assertThat(files.plus("labs.csv", "").refusals())
                .containsExactly("labs.csv:5: slug: The row has 0 cells, the header has 10.");
    }

    @Test
    void countsTheLinesInsideOfCells() {
        assertThat(files.with("labs.csv", 2, "note", "\"two\r\nlines\"")
                        .with("labs.csv", 4, "kind", "club")
                        .refusals())
                .first()
                .asString()
                .startsWith("labs.csv:2: note: “two");
    }

    @Test
    void givesTheLineOnWhichARowStarts() {
        assertThat(files.replacing("labs.csv", "2021-03,,", "2021-03,,\"two\r\nlines\"")
                        .replacing("labs.csv", "startup", "club")
                        .refusals())
                .anyMatch(refusal -> refusal.startsWith("labs.csv:5: kind: “club” is not one of company, lab"));
    }

    /** Before quotations, of two columns, other figures, of four, and before speakers, of three more, were entered. */
    @ParameterizedTest
    @CsvSource({
        "2, 'fact,source,via,stance,basis,says,speaker,speaker_researcher,speaks_for,gives_low,gives_high,gives_currency,gives_qualifier'",
        "6, 'fact,source,via,stance,basis,says,speaker,speaker_researcher,speaks_for'",
        "9, 'fact,source,via,stance,basis,says'"
    })
    void readsFilesThatWereWrittenBeforeSomeColumnsWereThere(int fewer, String header) {
        String older = files.text("citations.csv").replaceAll("(,[^,\r]*){" + fewer + "}\r\n", "\r\n");
        assertThat(older).startsWith(header + "\r\n");
        assertThat(files.raw("citations.csv", older).refusals()).isEmpty();
        Sheet citations = Sheets.read(files.files(), new Refusals()).of("citations.csv");
        assertThat(citations.sound()).hasSize(10).isEqualTo(citations.rows());
    }

    @Test
    void checksFilesThatWereWrittenBeforeSpeakersWereNamed() {
        assertThat(files.raw("citations.csv", "fact,source,via,stance,basis,says\r\nm001,nothing,,maybe,zzz,\r\n")
                        .refusals())
                .extracting(refusal -> refusal.split(" ")[1])
                .contains("stance:", "basis:", "says:");
    }

    @Test
    void refusesColumnsThatAreUnknownMissingOrGivenTwice() {
        assertThat(files.replacing("labs.csv", "slug,name,name_zh,", "slug,Name,slug,")
                        .refusals())
                .containsExactly(
                        "labs.csv:1: Name: There is no such column; the columns are slug, name, name_zh, aliases, parent, kind, country, founded, dissolved, note.",
                        "labs.csv:1: slug: The column is given twice.",
                        "labs.csv:1: name: The column is missing; the columns are slug, name, name_zh, aliases, parent, kind, country, founded, dissolved, note.",
                        "labs.csv:1: name_zh: The column is missing; the columns are slug, name, name_zh, aliases, parent, kind, country, founded, dissolved, note.");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(files.raw("labs.csv", "").refusals())
                .containsExactly(
                        "labs.csv:1: The file is empty; its first line names the columns: slug,name,name_zh,aliases,parent,kind,country,founded,dissolved,note.");
    }

    @Test
    void takesAFileThatHasNoRows() {
        assertThat(files.raw("labs.csv", "slug,name,name_zh,aliases,parent,kind,country,founded,dissolved,note\r\n")
                        .only("labs.csv")
                        .refusals())
                .isEmpty();
    }
}
