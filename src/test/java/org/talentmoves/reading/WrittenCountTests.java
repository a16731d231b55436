package org.talentmoves.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentmoves.shared.Qualifier;

class WrittenCountTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8                  | 8    | EXACT
            1                  | 1    | EXACT
            11 people          | 11   | EXACT
            eleven             | 11   | EXACT
            Twenty researchers | 20   | EXACT
            twenty-one         | 21   | EXACT
            ninety nine        | 99   | EXACT
            exactly 8          | 8    | EXACT
            1,200              | 1200 | EXACT
            1200 employees     | 1200 | EXACT
            at least 8         | 8    | AT_LEAST
            8+                 | 8    | AT_LEAST
            8 or more          | 8    | AT_LEAST
            from 8             | 8    | AT_LEAST
            more than 50       | 50   | MORE_THAN
            over 50            | 50   | MORE_THAN
            > 50               | 50   | MORE_THAN
            up to 30           | 30   | UP_TO
            as many as 30      | 30   | UP_TO
            at most one        | 1    | UP_TO
            ≤30                | 30   | UP_TO
            about 20           | 20   | ABOUT
            ~20                | 20   | ABOUT
            20 or so           | 20   | ABOUT
            11人               | 11   | EXACT
            十一人             | 11   | EXACT
            １１名研究员       | 11   | EXACT
            至少8人            | 8    | AT_LEAST
            8人以上            | 8    | AT_LEAST
            约20人             | 20   | ABOUT
            20人左右           | 20   | ABOUT
            超过50人           | 50   | MORE_THAN
            50多人             | 50   | MORE_THAN
            十余人             | 10   | MORE_THAN
            二十多名工程师     | 20   | MORE_THAN
            最多30人           | 30   | UP_TO
            不超过30人         | 30   | UP_TO
            2147483647         | 2147483647 | EXACT
            """)
    void keepsItsQualifier(String typed, int people, Qualifier qualifier) {
        assertThat(WrittenCount.read(typed)).isEqualTo(Understood.plainly(new Count(people, qualifier)));
    }

    @Test
    void saysThatALittleLessIsReadAsAbout() {
        assertThat(WrittenCount.read("nearly 50").remarks()).containsExactly(Remark.NEARLY);
        assertThat(WrittenCount.read("近50人").value()).isEqualTo(new Count(50, Qualifier.ABOUT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dozens            | “dozens” names no number
            a dozen           | “a dozen” names no number
            several people    | “several” names no number
            数十人            | “数” names no number
            几十人            | “几” names no number
            十几人            | “十几” names no number
            百人              | “百” names no number
            unknown           | “unknown” names no number
            3–5               | Write its lower end, as in at least 3
            3-5 people        | is a range
            three to five     | is a range
            between 3 and 5   | is a range
            3至5人            | is a range
            3～5人            | is a range
            fewer than 8      | “fewer than” leaves out the number itself
            under 8           | “under” leaves out the number itself
            不到8人           | “不到” leaves out the number itself
            0                 | is nobody
            2147483648        | is too large
            1.200             | “1.200” can be read as more than one number
            1,5               | “1,5” can be read as more than one number
            2.5               | is no number of people
            -3                | is no number of people
            people            | is no number of people
            8 9               | “8 9” can be read as more than one number
            twenty-thirty     | is a range
            eight nine        | is no number of people
            8 at least about  | is no number of people
            at least about 8  | has two qualifiers
            10k               | “k” is not understood
            $8                | “$” is not understood
            USD 8             | “USD” is not understood
            8 cats            | “cats” is not understood
            1万人             | “万” is not understood
            2、300人          | is no number of people
            """)
    void refusesWhatIsNotOneNumberOfPeople(String typed, String reason) {
        assertThatRefusal(() -> WrittenCount.read(typed))
                .isOf(NotUnderstood.class)
                .saying(reason);
    }

    @ParameterizedTest
    @CsvSource({"8, EXACT, 8", "8, AT_LEAST, at least 8", "1200, ABOUT, 'about 1,200'", "3, UP_TO, up to 3"})
    void isWrittenWithItsQualifier(int people, Qualifier qualifier, String text) {
        assertThat(WrittenCount.write(people, qualifier)).isEqualTo(text);
    }
}
