package org.talentmoves.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.TextRefused;

class WrittenDateTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025                  | 2025
            2025-06               | 2025-06
            2025-06-30            | 2025-06-30
            2025-06-30~           | 2025-06-30~
            2025~                 | 2025~
            June 2025             | 2025-06
            June 2025.            | 2025-06
            june 2025             | 2025-06
            Jun 2025              | 2025-06
            Jun. 2025             | 2025-06
            Sept. 2025            | 2025-09
            in June 2025          | 2025-06
            June of 2025          | 2025-06
            June, 2025            | 2025-06
            2025 June             | 2025-06
            30 June 2025          | 2025-06-30
            1 June 2025           | 2025-06-01
            on 30 Jun 2025        | 2025-06-30
            the 30th of June 2025 | 2025-06-30
            June 30, 2025         | 2025-06-30
            June 30 2025          | 2025-06-30
            Jun 30th, 2025        | 2025-06-30
            1st May 2025          | 2025-05-01
            May 22nd 2025         | 2025-05-22
            30/June/2025          | 2025-06-30
            30-Jun-2025           | 2025-06-30
            2025/6/30             | 2025-06-30
            2025/06               | 2025-06
            2025.06               | 2025-06
            2025.6.3              | 2025-06-03
            2025-6-3              | 2025-06-03
            29 February 2024      | 2024-02-29
            20250630              | 2025-06-30
            19000101              | 1900-01-01
            21001231              | 2100-12-31
            1209                  | 1209
            June2025              | 2025-06
            Jun2025               | 2025-06
            30June2025            | 2025-06-30
            6/6/2025              | 2025-06-06
            06.6.2025             | 2025-06-06
            6/2025                | 2025-06
            06.2025               | 2025-06
            Monday 30 June 2025   | 2025-06-30
            Monday, June 30, 2025 | 2025-06-30
            on Monday, 30 June 2025 | 2025-06-30
            Monday the 30th of June 2025 | 2025-06-30
            Mon. 30 Jun 2025      | 2025-06-30
            Mon 2025-06-30        | 2025-06-30
            30 June 2025 (Monday) | 2025-06-30
            30 June 2025, Monday  | 2025-06-30
            Wednesday 1 May 2024  | 2024-05-01
            １ June ２０２５      | 2025-06-01
            30 June 2025          | 2025-06-30
            """)
    void isReadInEnglish(String typed, String edtf) {
        assertThat(WrittenDate.read(typed)).isEqualTo(Understood.plainly(PartialDate.of(edtf)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about June 2025         | 2025-06~
            About 30 June 2025      | 2025-06-30~
            around 2025             | 2025~
            around the 30 June 2025 | 2025-06-30~
            circa 2025              | 2025~
            c. 2025                 | 2025~
            c2025                   | 2025~
            ca. June 2025           | 2025-06~
            ~June 2025              | 2025-06~
            ~ 2025-06               | 2025-06~
            approximately 2025-06-30 | 2025-06-30~
            approx. 2025            | 2025~
            June 2025?              | 2025-06~
            June 2025 ?             | 2025-06~
            2025(?)                 | 2025~
            June 2025 or so         | 2025-06~
            in about June 2025      | 2025-06~
            about 2025~             | 2025~
            约2025年6月             | 2025-06~
            大约2025年              | 2025~
            约 2025-06              | 2025-06~
            2025年6月左右           | 2025-06~
            2025年6月30日前后       | 2025-06-30~
            2025年6月？             | 2025-06~
            June2025?               | 2025-06~
            about Monday 30 June 2025 | 2025-06-30~
            Monday, 30 June 2025?   | 2025-06-30~
            """)
    void keepsWhatIsApproximate(String typed, String edtf) {
        assertThat(WrittenDate.read(typed)).isEqualTo(Understood.plainly(PartialDate.of(edtf)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025年               | 2025
            2025 年              | 2025
            2025年6月            | 2025-06
            2025年06月           | 2025-06
            2025年6月份          | 2025-06
            2025年6月30日        | 2025-06-30
            2025年6月30号        | 2025-06-30
            2025年6月30號        | 2025-06-30
            2025 年 6 月 30 日   | 2025-06-30
            ２０２５年６月３０日 | 2025-06-30
            二〇二五年六月       | 2025-06
            二零二五年十二月     | 2025-12
            二〇二五年六月三十日 | 2025-06-30
            二〇二五年十月二十一日 | 2025-10-21
            2025年六月一日       | 2025-06-01
            2025年6月30日星期一  | 2025-06-30
            2025年6月30日周一    | 2025-06-30
            2025年6月30日（周一） | 2025-06-30
            2025年6月30日 礼拜一 | 2025-06-30
            周一，2025年6月30日  | 2025-06-30
            2025年6月29日星期日  | 2025-06-29
            2025年6月29日星期天  | 2025-06-29
            二〇二五年六月三十日星期一 | 2025-06-30
            """)
    void isReadInChinese(String typed, String edtf) {
        assertThat(WrittenDate.read(typed)).isEqualTo(Understood.plainly(PartialDate.of(edtf)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mid-2025",
                "mid 2025",
                "mid 2025?",
                "early 2025",
                "late 2025",
                "about mid-2025",
                "the end of 2025",
                "the beginning of 2025",
                "summer 2025",
                "in the summer of 2025",
                "winter 2025",
                "2025 summer",
                "Q2 2025",
                "Q2/2025",
                "2025 Q2",
                "2025Q2",
                "H1 2025",
                "second quarter of 2025",
                "the second quarter 2025",
                "first half of 2025",
                "2025年中",
                "2025年年中",
                "2025年初",
                "2025年底",
                "2025年年底",
                "2025年末",
                "2025年夏天",
                "2025年夏季",
                "2025年上半年",
                "2025年第二季度",
                "2025年二季度",
                "2025年Q2",
                "约2025年底",
                "二〇二五年初"
            })
    void keepsAYearOfAPartOfIt(String typed) {
        Understood<PartialDate> understood = WrittenDate.read(typed);
        assertThat(understood.value()).isEqualTo(PartialDate.of("2025~"));
        assertThat(understood.remarks()).containsExactly(Remark.PART_OF_YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "early June 2025",
                "mid-June 2025",
                "mid June 2025",
                "late Jun. 2025",
                "end of June 2025",
                "end-June 2025",
                "end June 2025",
                "the first half of June 2025",
                "late 2025-06",
                "2025年6月上旬",
                "2025年6月中旬",
                "2025年6月下旬",
                "2025年6月底",
                "2025年6月初",
                "2025年6月中",
                "2025年6月末",
                "2025 年 6 月 底",
                "二〇二五年六月底",
                "2025年6月下半月"
            })
    void keepsAMonthOfAPartOfIt(String typed) {
        Understood<PartialDate> understood = WrittenDate.read(typed);
        assertThat(understood.value()).isEqualTo(PartialDate.of("2025-06~"));
        assertThat(understood.remarks()).containsExactly(Remark.PART_OF_MONTH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30/6/2025         | 2025-06-30
            30.6.2025         | 2025-06-30
            30. 6. 2025       | 2025-06-30
            30-06-2025        | 2025-06-30
            3/30/2025         | 2025-03-30
            about 30/6/2025   | 2025-06-30~
            Monday, 30/6/2025 | 2025-06-30
            """)
    void saysThatOnlyOneOrderOfDayAndMonthIsPossible(String typed, String edtf) {
        assertThat(WrittenDate.read(typed))
                .isEqualTo(new Understood<>(PartialDate.of(edtf), List.of(Remark.DAY_MONTH_ORDER)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6/7/2025   | 6 July 2025 or 7 June 2025                 | 2025-07-06 or 2025-06-07
            06.07.2025 | 6 July 2025 or 7 June 2025                 | 2025-07-06 or 2025-06-07
            06.07.25   | 6 July 2025 or 7 June 2025 or 25 July 2006 | 2025-07-06 or 2025-06-07 or 2006-07-25
            5/11/2025  | 5 November 2025 or 11 May 2025             | 2025-11-05 or 2025-05-11
            31/12/99   | 31 December 2099                           | 2099-12-31
            30 6 2025  | 30 June 2025                               | 2025-06-30
            25/06/07   | 25 June 2007 or 7 June 2025                | 2007-06-25 or 2025-06-07
            """)
    void namesTheReadingsOfFiguresOfWhichTheYearIsNotFirst(String typed, String readings, String advice) {
        assertThatRefusal(() -> WrittenDate.read(typed))
                .isOf(NotUnderstood.class)
                .saying("“" + typed + "” may be read as " + readings + ". Write " + advice + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            June                     | does not give the year
            30 June                  | does not give the year
            June 30                  | does not give the year
            June 25                  | does not give the year
            June '25                 | does not give the year
            30 Jun 25                | does not give the year
            25                       | does not give the year
            mid-June                 | does not give the year
            summer                   | does not give the year
            Q2                       | does not give the year
            6月                      | does not give the year
            6月30日                  | does not give the year
            25年6月                  | does not give the year
            6月底                    | does not give the year
            yesterday                | depends on the day
            last week                | depends on the day
            two weeks ago            | depends on the day
            last June                | depends on the day
            昨天                     | depends on the day
            去年                     | depends on the day
            今年6月                  | depends on the day
            上周                     | depends on the day
            上个月                   | depends on the day
            June–July 2025           | names more than one date
            June-July 2025           | names more than one date
            June to July 2025        | names more than one date
            June or July 2025        | names more than one date
            June/July 2025           | names more than one date
            1-5 June 2025            | names more than one date
            June 1-5, 2025           | names more than one date
            28 June-2 July 2025      | names more than one date
            between 1 and 5 June 2025 | names more than one date
            2024-2025                | names more than one date
            2024–25                  | names more than one date
            2025-06–2025-07          | names more than one date
            2025-06~2025-07          | names more than one date
            Jun 2024-Jul 2025        | names more than one date
            2025年6月至7月           | names more than one date
            2025年6月-7月            | names more than one date
            2025年6月～7月           | names more than one date
            2024年到2025年           | names more than one date
            before June 2025         | on which side
            since 2025               | on which side
            by June 2025             | on which side
            no later than June 2025  | on which side
            2025年6月前              | on which side
            2025年6月之后            | on which side
            2025年6月起              | on which side
            30 February 2025         | names a month or a day that does not exist
            February 29, 2025        | names a month or a day that does not exist
            31/April/2025            | names a month or a day that does not exist
            2025-13                  | names a month or a day that does not exist
            2025/2/30                | names a month or a day that does not exist
            2025年13月               | names a month or a day that does not exist
            2025年2月30日            | names a month or a day that does not exist
            2024-25                  | names two years, and a date has one
            2024/25                  | names two years, and a date has one
            1999/00                  | names two years, and a date has one
            winter 2024/25           | names two years, and a date has one
            winter of 2011/12        | names two years, and a date has one
            2024/25年冬              | names two years, and a date has one
            2025/13                  | names a month or a day that does not exist
            20250631                 | names a month or a day that does not exist
            30062025                 | does not begin with a year from 1900 to 2100
            11111111                 | does not begin with a year from 1900 to 2100
            18991231                 | does not begin with a year from 1900 to 2100
            21010101                 | does not begin with a year from 1900 to 2100
            about 11111111           | does not begin with a year from 1900 to 2100
            32/6/2025                | is no date that is understood
            30/6-2025                | may be read as 30 June 2025
            13/2025                  | is no date that is understood
            202506                   | is no date that is understood
            Tuesday 30 June 2025     | contradicts itself: 30 June 2025 was a Monday
            Sun, June 30, 2025       | contradicts itself: 30 June 2025 was a Monday
            2025年6月30日星期二      | contradicts itself: 30 June 2025 was a Monday
            2025年6月30日（周日）    | contradicts itself: 30 June 2025 was a Monday
            Monday 30 June           | does not give the year
            6月30日周一              | does not give the year
            Monday 6/7/2025          | may be read as 6 July 2025 or 7 June 2025
            Monday June 2025         | is no date that is understood
            Monday 2025              | is no date that is understood
            Monday                   | is no date that is understood
            Monday Monday 30 June 2025 | is no date that is understood
            周一                     | depends on the day
            下周一                   | depends on the day
            Jun 32, 2025             | names a month or a day that does not exist
            Jun 2st, 2025            | is no date that is understood
            Juni 2025                | is no date that is understood
            the week of 30 June 2025 | is no date that is understood
            soon                     | is no date that is understood
            2025 6 30                | is no date that is understood
            2025/6-30                | is no date that is understood
            early 30 June 2025       | is no date that is understood
            Q2 June 2025             | is no date that is understood
            12025                    | is no date that is understood
            0999                     | is no date that is understood
            on in June 2025          | is no date that is understood
            about                    | is no date that is understood
            二五年六月               | does not give the year
            二〇二五年十十月         | is no date that is understood
            2025年6月30              | is no date that is understood
            ٢٠٢٥                     | is no date that is understood
            """)
    void refusesWhatIsNotOneDate(String typed, String reason) {
        assertThatRefusal(() -> WrittenDate.read(typed))
                .isOf(NotUnderstood.class)
                .saying("“" + typed + "” " + (reason.startsWith("on which") ? "says only " : "") + reason);
    }

    @Test
    void refusesInTheLanguageOfThePage() {
        NotUnderstood refusal = new NotUnderstood(Why.DATE_RANGE, "6月至7月");
        assertThat(refusal.reason(Locale.SIMPLIFIED_CHINESE)).startsWith("“6月至7月”不止一个日期");
        assertThat(refusal.reason(Locale.ENGLISH)).isEqualTo(refusal.reason());
        NotUnderstood weekday = new NotUnderstood(
                Why.DATE_WEEKDAY, "周二", DateChoice.of(PartialDate.of("2025-06-30")), DayOfWeek.MONDAY);
        assertThat(weekday.reason(Locale.SIMPLIFIED_CHINESE)).startsWith("“周二”自相矛盾：2025年6月30日是星期一。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "June\n2025", "June\u0000 2025", "June \u202e2025", "\u200bJune 2025x\u200b"})
    void refusesWhatIsNoPlainLine(String typed) {
        assertThatRefusal(() -> WrittenDate.read(typed)).isOf(TextRefused.class);
    }

    @Test
    void refusesALongLine() {
        assertThatRefusal(() -> WrittenDate.read("about ".repeat(34) + "2025"))
                .isOf(TextRefused.class)
                .saying("200 are the most");
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2025~, about 2025",
        "2025-06, June 2025",
        "2025-06~, about June 2025",
        "2025-06-01, 1 June 2025",
        "2025-06-30~, about 30 June 2025"
    })
    void isWrittenInEnglish(String edtf, String text) {
        assertThat(WrittenDate.write(PartialDate.of(edtf))).isEqualTo(text);
    }
}
