package org.talentmoves.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;

class ReadbackTests {

    private static final Readback ENGLISH = new Readback(Locale.ENGLISH);
    private static final Readback CHINESE = new Readback(Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-30  | 30 June 2025                                                          | 2025年6月30日
            2025-06     | June 2025: between 1 and 30 June 2025                                 | 2025年6月：2025年6月1日至30日之间
            2024-02     | February 2024: between 1 and 29 February 2024                         | 2024年2月：2024年2月1日至29日之间
            2025        | 2025: between 1 January and 31 December 2025                          | 2025年：2025年1月1日至12月31日之间
            2025-06-30~ | about 30 June 2025: on that day or near it                            | 约2025年6月30日：当日或前后
            2025-06~    | about June 2025: some time around 1 to 30 June 2025                   | 约2025年6月：2025年6月1日至30日前后
            2025~       | about 2025: some time around 1 January to 31 December 2025            | 约2025年：2025年1月1日至12月31日前后
            """)
    void saysWhichDaysADateCanMean(String edtf, String english, String chinese) {
        assertThat(ENGLISH.date(PartialDate.of(edtf))).isEqualTo(english);
        assertThat(CHINESE.date(PartialDate.of(edtf))).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -         | 1500000000 | USD | UP_TO       | up to US$1.5 billion: no lower bound, at most US$1,500,000,000    | 最多15亿美元：没有下限，至多1,500,000,000美元
            1000000000000 | 1000000000000 | USD | EXACT | US$1 trillion: exactly US$1,000,000,000,000                    | 1万亿美元：正好1,000,000,000,000美元
            1250000000000 | - | USD | AT_LEAST      | at least US$1.25 trillion: US$1,250,000,000,000 or more, no upper bound | 至少1.25万亿美元：1,250,000,000,000美元或以上，没有上限
            999000000000 | 999000000000 | USD | ABOUT | about US$999 billion: close to US$999,000,000,000, above or below | 约9990亿美元：接近999,000,000,000美元，或多或少
            14311000000 | 14311000000 | USD | EXACT  | US$14.311 billion: exactly US$14,311,000,000                      | 143.11亿美元：正好14,311,000,000美元
            3000000   | 7000000    | USD | RANGE       | between US$3,000,000 and US$7,000,000                             | 3,000,000美元至7,000,000美元之间
            200000000 | -          | EUR | MORE_THAN   | more than €200 million: above €200,000,000, no upper bound        | 超过2亿欧元：高于200,000,000欧元，没有上限
            100000000 | -          | CNY | AT_LEAST    | at least CN¥100 million: CN¥100,000,000 or more, no upper bound   | 至少1亿元人民币：100,000,000元人民币或以上，没有上限
            10000000  | 10000000   | SEK | ABOUT       | about SEK 10 million: close to SEK 10,000,000, above or below     | 约1000万 SEK：接近10,000,000 SEK，或多或少
            99999999  | 99999999   | USD | EXACT       | US$99,999,999: exactly US$99,999,999                              | 99,999,999美元：正好99,999,999美元
            -         | -          | -   | UNDISCLOSED | no figure given                                                   | 未给出数额
            -         | -          | USD | UNDISCLOSED | no figure given, in USD                                           | 未给出数额，货币为USD
            """)
    void saysASumWithAllItsDigits(
            @Nullable Long low,
            @Nullable Long high,
            @Nullable String currency,
            Qualifier qualifier,
            String english,
            String chinese) {
        Amount amount = new Amount(low, high, currency, qualifier);
        assertThat(ENGLISH.amount(amount)).isEqualTo(english);
        assertThat(CHINESE.amount(amount)).isEqualTo(chinese);
    }

    @Test
    void saysOverWhichTimePayFallsDue() {
        Amount range = new Amount(3_000_000L, 7_000_000L, "USD", Qualifier.RANGE);
        assertThat(ENGLISH.pay(range, PayPeriod.PER_YEAR, Optional.empty()))
                .isEqualTo("between US$3,000,000 and US$7,000,000, per year");
        assertThat(CHINESE.pay(range, PayPeriod.PER_YEAR, Optional.empty())).isEqualTo("3,000,000美元至7,000,000美元之间，每年");
        assertThat(ENGLISH.pay(range, PayPeriod.OVER_YEARS, Optional.of(new BigDecimal("1.5"))))
                .endsWith(", over 1.5 years in all");
        assertThat(CHINESE.pay(range, PayPeriod.OVER_YEARS, Optional.of(BigDecimal.ONE)))
                .endsWith("，首年");
        assertThat(ENGLISH.pay(range, PayPeriod.OVER_YEARS, Optional.empty())).endsWith(", over several years in all");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8    | AT_LEAST  | at least 8 people: 8 or more              | 至少8人：8人或以上
            1    | EXACT     | 1 person                                  | 1人
            1200 | ABOUT     | about 1,200 people: 1,200, a few more or fewer | 约1200人：1200人上下
            50   | MORE_THAN | more than 50 people: 50 is too few        | 超过50人：不含50人
            30   | UP_TO     | up to 30 people: 30 or fewer              | 最多30人：30人或以下
            """)
    void saysHowManyPeopleAreMeant(int people, Qualifier qualifier, String english, String chinese) {
        assertThat(ENGLISH.count(people, qualifier)).isEqualTo(english);
        assertThat(CHINESE.count(people, qualifier)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryRemarkInBothLanguages(Remark remark) {
        assertThat(ENGLISH.remark(remark)).endsWith(".");
        assertThat(CHINESE.remark(remark)).endsWith("。");
    }

    @ParameterizedTest
    @EnumSource
    void saysEveryRefusalInBothLanguages(Why why) {
        NotUnderstood refusal = new NotUnderstood(why, "ONE", "TWO", "THREE");
        assertThat(refusal.reason()).contains("“").endsWith(".").doesNotContain("{");
        assertThat(refusal.reason(Locale.SIMPLIFIED_CHINESE)).endsWith("。").doesNotContain("{");
    }

    @Test
    void namesTheReadingsOfADateInTheLanguageOfThePage() {
        DateChoice choice = new DateChoice(List.of(PartialDate.of("2025-07-06"), PartialDate.of("2025-06-07")), false);
        assertThat(choice.in(new Phrases(Locale.SIMPLIFIED_CHINESE))).isEqualTo("2025年7月6日或2025年6月7日");
    }
}
