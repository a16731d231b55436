package org.talentmoves.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong within one row: its place and what would be right. */
class RowTests {
    private final SampleFiles files = SampleFiles.right();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
            labs.csv; 2; name; ^^; The name of the lab is missing.
            labs.csv; 3; name_zh; ^ 北风^; begins or ends with a space
            labs.csv; 3; name_zh; ^北风\u00a0^; begins or ends with a space
            labs.csv; 3; aliases; NW|NW; “NW” is given twice.
            labs.csv; 3; aliases; NW|; The name of the lab is missing.
            labs.csv; 3; aliases; NW| Wind; begins or ends with a space
            labs.csv; 3; aliases; Northwind; “Northwind” is given as a name already.
            labs.csv; 2; kind; club; “club” is not one of company, lab, startup, university, government, other.
            labs.csv; 2; kind; LAB; “LAB” is not one of company
            labs.csv; 2; kind; ^^; “” is not one of company
            labs.csv; 2; country; USA; is no country
            labs.csv; 2; founded; 2021-3; is no date
            labs.csv; 2; founded; 2021-02-30; is no date
            labs.csv; 2; dissolved; 2020; cannot be dissolved (2020) before it was founded
            researchers.csv; 2; name; ^^; The name is missing.
            researchers.csv; 4; name_zh; Lin Yue; is given as a name already
            researchers.csv; 4; aliases; 林月; is given as a name already
            researchers.csv; 2; distinct_from; ada-fenn; Nobody is distinct from themselves.
            researchers.csv; 2; distinct_from; Ada; is no slug
            sources.csv; 2; url; ftp://echo.example/1; is no web address
            sources.csv; 2; published_on; June; is no date
            sources.csv; 2; language; english; is no language tag
            sources.csv; 2; kind; blog; is not one of news_original, news_rewrite
            offers.csv; 2; by_lab; ^^; is no slug
            offers.csv; 3; headcount; 0; A group has at least one person.
            offers.csv; 3; headcount; 9999999999; is too many
            offers.csv; 3; headcount_qualifier; range; A number of people is exact, about
            offers.csv; 2; group_label; both; not both and not neither
            offers.csv; 2; group_label_zh; 员工; Only a group has this
            offers.csv; 2; made_on; 2025-05~; write true in the column for approximate dates
            offers.csv; 2; made_approximate; ^^; “” is not one of true, false.
            offers.csv; 2; made_approximate; yes; “yes” is not one of true, false.
            offers.csv; 3; made_approximate; true; There is no date to be approximate
            offers.csv; 2; status; open; is not one of approached, offered, accepted, declined, withdrawn, countered.
            offers.csv; 2; status; countered; Only the present employer counters
            pay_terms.csv; 2; low; 2_000_000; is no whole number
            pay_terms.csv; 2; low; 02000000; is no whole number
            pay_terms.csv; 2; low; 2000000.5; is no whole number
            pay_terms.csv; 2; low; -5; An amount is not below zero.
            pay_terms.csv; 2; currency; usd; is no currency
            pay_terms.csv; 2; currency; ^^; A figure needs its currency
            pay_terms.csv; 2; years; 2; A number of years goes with the period over_years only.
            pay_terms.csv; 3; years; 1.25; at most 3 digits before and 1 after the point
            pay_terms.csv; 3; years; 1.0; at most 3 digits before and 1 after the point
            pay_terms.csv; 3; years; 1e1; at most 3 digits before and 1 after the point
            pay_terms.csv; 3; years; 51; at most 50 years
            pay_terms.csv; 3; years; 0; more than 0
            pay_terms.csv; 2; component; bribe; is not one of sign_on
            pay_terms.csv; 2; scope; all; is not one of person
            pay_terms.csv; 2; period; monthly; is not one of one_off
            moves.csv; 2; members; lin-yue; Only a group has members.
            moves.csv; 2; to_lab; northwind-research; another lab than the one that was left
            moves.csv; 3; members; lin-yue|lin-yue; “lin-yue” is given twice.
            moves.csv; 2; offer; p001; this id begins with o
            moves.csv; 2; effective_on; 2025-13; is no date
            deals.csv; 2; target; northwind; A lab makes no deal with itself.
            deals.csv; 2; stake_percent; 120; at most 100 per cent
            deals.csv; 2; stake_percent; 0; more than 0
            deals.csv; 2; label; ^^; The label is missing.
            benchmarks.csv; 2; change_since; ^^; given together or not at all
            benchmarks.csv; 2; change_percent; ^^; given together or not at all
            benchmarks.csv; 2; change_percent; -0; is no number
            benchmarks.csv; 2; change_percent; 100000; at most 5 digits before
            milestones.csv; 2; text; ^^; The sentence is missing.
            milestones.csv; 2; kind; party; is not one of reorganisation
            citations.csv; 5; via; ledger-ada; not read through itself
            citations.csv; 5; stance; agrees; is not one of supports, denies, qualifies, mentions.
            citations.csv; 5; basis; gossip; is not one of on_record_person
            citations.csv; 5; says; ^^; What the source says is missing.
            citations.csv; 5; speaks_for; halcyon; named only for what was said on record
            citations.csv; 5; gives_qualifier; exact; The bounds do not fit the qualifier “exact”
            citations.csv; 11; speaker_researcher; ada-fenn; leave the other empty
            """)
    void refusesACell(String file, int line, String column, String cell, String reason) {
        assertThat(files.with(file, line, column, cell).refusals())
                .singleElement(STRING)
                .startsWith("%s:%d: %s: ".formatted(file, line, column))
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"gives_low, 7", "gives_high, 7", "gives_currency, USD"})
    void refusesAFigureWithoutItsQualifier(String column, String cell) {
        assertThat(files.with("citations.csv", 3, column, cell).refusals())
                .singleElement(STRING)
                .startsWith("citations.csv:3: gives_qualifier: ");
    }

    @Test
    void leavesNumbersForTheFactsThatAreEnteredLater() {
        assertThat(files.with("offers.csv", 2, "id", "o1234567890").refusals())
                .first(STRING)
                .startsWith("offers.csv:2: id: “o1234567890” is too high");
    }

    @ParameterizedTest
    @CsvSource({
        "labs.csv,name,200",
        "labs.csv,name_zh,200",
        "labs.csv,note,2000",
        "researchers.csv,expertise,300",
        "sources.csv,publisher,200",
        "sources.csv,title,500",
        "offers.csv,note,2000",
        "pay_terms.csv,note,2000",
        "moves.csv,role,300",
        "moves.csv,note,2000",
        "deals.csv,label,500",
        "deals.csv,label_zh,500",
        "benchmarks.csv,population,300",
        "milestones.csv,speaker,200",
        "milestones.csv,text_zh,1000",
        "citations.csv,says,1000"
    })
    void refusesATextThatIsTooLong(String file, String column, int most) {
        assertThat(files.with(file, 2, column, "x".repeat(most)).refusals()).isEmpty();
        assertThat(files.with(file, 2, column, "x".repeat(most + 1)).refusals())
                .singleElement(STRING)
                .startsWith("%s:2: %s: ".formatted(file, column))
                .endsWith("%d are the most.".formatted(most));
    }

    @ParameterizedTest
    @CsvSource({"0", "9", "7", "133", "8232"})
    void refusesAControlCharacter(int character) {
        assertThat(files.with("labs.csv", 2, "note", "a" + (char) character + "b")
                        .refusals())
                .singleElement(STRING)
                .startsWith("labs.csv:2: note: ")
                .contains("holds a control character");
    }
}
