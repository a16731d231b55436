package org.talentmoves.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;

class WrittenPayTests {

    private static final Amount TEN_MILLION = new Amount(10_000_000L, 10_000_000L, "USD", Qualifier.EXACT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            US$10m                      | -          | -
            US$10m a year               | PER_YEAR   | -
            US$10m per year             | PER_YEAR   | -
            US$10m per yr               | PER_YEAR   | -
            US$10m (a year)             | PER_YEAR   | -
            US$10m each year            | PER_YEAR   | -
            US$10m every year           | PER_YEAR   | -
            US$10m per annum            | PER_YEAR   | -
            US$10m p.a.                 | PER_YEAR   | -
            US$10m annually             | PER_YEAR   | -
            US$10m yearly               | PER_YEAR   | -
            US$10m/yr                   | PER_YEAR   | -
            US$10m / year               | PER_YEAR   | -
            annual US$10m               | PER_YEAR   | -
            US$10m pa                   | PER_YEAR   | -
            US$10m PA                   | PER_YEAR   | -
            US$10,000k pa               | PER_YEAR   | -
            US$10m p.a                  | PER_YEAR   | -
            4年共1000万美元             | OVER_YEARS | 4
            四年共计1000万美元          | OVER_YEARS | 4
            四年，总计1000万美元        | OVER_YEARS | 4
            1000万美元，4年             | OVER_YEARS | 4
            US$10m in total over 4 years | OVER_YEARS | 4
            US$10m, a year              | PER_YEAR   | -
            年薪1000万美元              | PER_YEAR   | -
            每年1000万美元              | PER_YEAR   | -
            1000万美元/年               | PER_YEAR   | -
            1000万美元每年              | PER_YEAR   | -
            US$10m over four years      | OVER_YEARS | 4
            US$10m over 4 yrs           | OVER_YEARS | 4
            US$10m over 4 years         | OVER_YEARS | 4
            US$10m across 4 years       | OVER_YEARS | 4
            US$10m spread over 4 years  | OVER_YEARS | 4
            US$10m, 4 years             | OVER_YEARS | 4
            US$10m over 1.5 years       | OVER_YEARS | 1.5
            US$10m over 10 years        | OVER_YEARS | 10
            US$10m over 50 years        | OVER_YEARS | 50
            Four-year US$10m            | OVER_YEARS | 4
            a four-year US$10m          | OVER_YEARS | 4
            1000万美元（4年）           | OVER_YEARS | 4
            4-year US$10m               | OVER_YEARS | 4
            over 4 years: US$10m        | OVER_YEARS | 4
            4年1000万美元               | OVER_YEARS | 4
            1000万美元，分4年           | OVER_YEARS | 4
            四年1000万美元              | OVER_YEARS | 4
            1000万美元分四年            | OVER_YEARS | 4
            US$10m over several years   | OVER_YEARS | -
            multi-year US$10m           | OVER_YEARS | -
            1000万美元分若干年          | OVER_YEARS | -
            US$10m in the first year    | OVER_YEARS | 1
            US$10m over one year        | OVER_YEARS | 1
            首年1000万美元              | OVER_YEARS | 1
            US$10m one-off              | ONE_OFF    | -
            one-time US$10m             | ONE_OFF    | -
            US$10m once                 | ONE_OFF    | -
            一次性1000万美元            | ONE_OFF    | -
            US$10m, period not stated   | UNKNOWN    | -
            """)
    void mayCarryItsPeriod(String typed, @Nullable PayPeriod period, @Nullable BigDecimal years) {
        assertThat(WrittenPay.read(typed))
                .isEqualTo(Understood.plainly(
                        new TypedPay(TEN_MILLION, Optional.ofNullable(period), Optional.ofNullable(years))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3–7 million dollars a year        | 3000000  | 7000000  | RANGE       | PER_YEAR
            more than $10m per year           | 10000000 | -        | MORE_THAN   | PER_YEAR
            over $10m over four years         | 10000000 | -        | MORE_THAN   | OVER_YEARS
            $10m+ a year                      | 10000000 | -        | AT_LEAST    | PER_YEAR
            up to $10m over 4 years           | -        | 10000000 | UP_TO       | OVER_YEARS
            $10m or more over 4 years         | 10000000 | -        | AT_LEAST    | OVER_YEARS
            undisclosed $ over several years  | -        | -        | UNDISCLOSED | OVER_YEARS
            """)
    void keepsTheQualifierOfTheSum(
            String typed, @Nullable Long low, @Nullable Long high, Qualifier qualifier, PayPeriod period) {
        Understood<TypedPay> understood = WrittenPay.read(typed);
        assertThat(understood.value().amount()).isEqualTo(new Amount(low, high, "USD", qualifier));
        assertThat(understood.value().period()).contains(period);
        assertThat(understood.remarks()).containsExactly(Remark.US_DOLLARS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            US$10m at least, over four years  | 10000000 | -        | AT_LEAST  | OVER_YEARS
            US$10m at least over four years   | 10000000 | -        | AT_LEAST  | OVER_YEARS
            US$10m at least, 4 years          | 10000000 | -        | AT_LEAST  | OVER_YEARS
            US$10m at least (4 years)         | 10000000 | -        | AT_LEAST  | OVER_YEARS
            over four years, at least US$10m  | 10000000 | -        | AT_LEAST  | OVER_YEARS
            4 years: min. US$10m              | 10000000 | -        | AT_LEAST  | OVER_YEARS
            4年至少1000万美元                 | 10000000 | -        | AT_LEAST  | OVER_YEARS
            四年约1000万美元                  | 10000000 | 10000000 | ABOUT     | OVER_YEARS
            1000万美元以上，4年               | 10000000 | -        | AT_LEAST  | OVER_YEARS
            1000万美元以上4年                 | 10000000 | -        | AT_LEAST  | OVER_YEARS
            1000万美元+，4年                  | 10000000 | -        | AT_LEAST  | OVER_YEARS
            US$10m+ over 4 years              | 10000000 | -        | AT_LEAST  | OVER_YEARS
            US$10m+ 4 years                   | 10000000 | -        | AT_LEAST  | OVER_YEARS
            US$10m-plus 4 years               | 10000000 | -        | AT_LEAST  | OVER_YEARS
            US$10m or more, 4 years           | 10000000 | -        | AT_LEAST  | OVER_YEARS
            US$10m max over 4 years           | -        | 10000000 | UP_TO     | OVER_YEARS
            US$10m max per year               | -        | 10000000 | UP_TO     | PER_YEAR
            US$10m max p.a.                   | -        | 10000000 | UP_TO     | PER_YEAR
            at least US$10m annually          | 10000000 | -        | AT_LEAST  | PER_YEAR
            annual minimum of US$10m          | 10000000 | -        | AT_LEAST  | PER_YEAR
            over 4 years in total, US$10m     | 10000000 | 10000000 | EXACT     | OVER_YEARS
            a four-year total of US$10m       | 10000000 | 10000000 | EXACT     | OVER_YEARS
            一至两千万美元，4年               | 10000000 | 20000000 | RANGE     | OVER_YEARS
            """)
    void keepsAQualifierThatIsClearlyOneOfTheSum(
            String typed, @Nullable Long low, @Nullable Long high, Qualifier qualifier, PayPeriod period) {
        Understood<TypedPay> understood = WrittenPay.read(typed);
        assertThat(understood.value().amount()).isEqualTo(new Amount(low, high, "USD", qualifier));
        assertThat(understood.value().period()).contains(period);
        assertThat(understood.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "US$10m, at least four years",
                "US$10m, minimum 4 years",
                "US$10m, min. 4 years",
                "US$10m, a minimum 4 years",
                "US$10m, at least, 4 years",
                "US$10m, at least over four years",
                "US$10m, max per year",
                "US$10m at most 4 years",
                "US$10m max 4 years",
                "US$10m, approximately 4 years",
                "US$10m approx. 4 years",
                "US$10m + 4 years",
                "US$10m +4 years",
                "US$10m+4 years",
                "US$10m plus 4 years",
                "US$10m, plus 4 years",
                "US$10m + a year",
                "US$10m at least a year",
                "US$10m at least annually",
                "US$10m at most once",
                "US$10m at least in the first year",
                "US$10m (at least 4 years)",
                "at least US$10m, at least 4 years",
                "up to US$10m, at least 4 years",
                "1000万美元+4年",
                "1000万美元 at least 4年",
                "four years at least, US$10m",
                "4 years, at least, US$10m",
                "over 4 years at least, US$10m",
                "4 years at least US$10m",
                "four-year minimum, US$10m",
                "four years the minimum, US$10m",
                "4 years about, US$10m",
                "4 years or more, US$10m",
                "4 years+, US$10m",
                "4年以上，1000万美元",
                "4年左右，1000万美元",
                "4年至少，1000万美元"
            })
    void refusesAQualifierThatMayBelongToThePeriod(String typed) {
        assertThatRefusal(() -> WrittenPay.read(typed))
                .isOf(NotUnderstood.class)
                .saying("“" + typed + "” has a qualifier that may belong to the sum or to its period");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            3–7 million a year      | 3000000 | 7000000    | RANGE | PER_YEAR
            500k pa                 | 500000  | 500000     | EXACT | PER_YEAR
            up to 1.5bn over 4 years | -      | 1500000000 | UP_TO | OVER_YEARS
            """)
    void maySayNoCurrency(
            String typed, @Nullable Long low, @Nullable Long high, Qualifier qualifier, PayPeriod period) {
        Understood<TypedPay> understood = WrittenPay.read(typed);
        assertThat(understood.value().amount()).isEqualTo(new Amount(low, high, "USD", qualifier));
        assertThat(understood.value().period()).contains(period);
        assertThat(understood.remarks()).containsExactly(Remark.NO_CURRENCY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $10m per month | “per month” is no period of ours: months and other parts of a year are not kept.
            $10m a month   | “month” is no period of ours
            $10m monthly   | “monthly” is no period of ours
            $10m p.m.      | “p.m” is no period of ours
            $10m/month     | “/month” is no period of ours
            $10m each week | “each week” is no period of ours
            月薪10万美元   | “月薪” is no period of ours
            10万美元每月   | “每月” is no period of ours
            年薪150万      | “年薪150万” has no currency
            年薪1.5m       | “年薪1.5m” has no currency
            100 a year     | “100 a year” is a small number without a currency
            """)
    void saysWhatIsWrongWithASum(String typed, String reason) {
        assertThatRefusal(() -> WrittenPay.read(typed))
                .isOf(NotUnderstood.class)
                .saying(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "US$10m over more than four years",
                "US$10m over at least 4 years",
                "at least 4 years, US$10m",
                "about 4 years, US$10m",
                "US$10m over about 4 years",
                "US$10m over 4 years or so",
                "约4年1000万美元",
                "1000万美元约4年",
                "US$10m a year over 4 years",
                "US$10m over 3–4 years",
                "US$10m over 3 to 4 years",
                "US$10m over 4+ years",
                "US$10m a month",
                "月薪10万元",
                "signing bonus of US$10m",
                "over 4 years",
                "a year",
                "US$10m over 12 months",
                "US$14 years",
                "US$1,4 years",
                "US$1,000 years",
                "US$10m over up to 4 years",
                "US$10m a year at least",
                "US$10m annually at least",
                "US$10m over 4 years at least",
                "US$10m, nearly 4 years",
                "US$10m x 4 years",
                "4年，每年1000万美元",
                "1000万美元，至少4年",
                "1000万美元，4年以上"
            })
    void refusesAPeriodThatIsNotOurs(String typed) {
        assertThatRefusal(() -> WrittenPay.read(typed)).isOf(NotUnderstood.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "US$10m over 0 years",
                "US$10m over 51 years",
                "2025年1000万美元",
                "US$10m over 1.25 years",
                "1年1000万美元",
                "1000万美元一年",
                "US$10m 1 year",
                "US$10m in 4 years",
                "US$10m in one year",
                "4 years of US$10m",
                "four years of up to US$10m",
                "over 4 years of US$10m",
                "US$10m in each of 4 years",
                "US$10m, minimum of 4 years",
                "the first year of US$10m"
            })
    void refusesYearsThatAreNotClear(String typed) {
        assertThatRefusal(() -> WrittenPay.read(typed))
                .isOf(NotUnderstood.class)
                .saying("“" + typed + "” does not say clearly over how many years");
    }

    @Test
    void isWrittenWithItsPeriod() {
        assertThat(WrittenPay.write(TEN_MILLION, Optional.empty(), Optional.empty()))
                .isEqualTo("USD 10,000,000");
        assertThat(WrittenPay.write(TEN_MILLION, Optional.of(PayPeriod.PER_YEAR), Optional.empty()))
                .isEqualTo("USD 10,000,000, a year");
        assertThat(WrittenPay.write(TEN_MILLION, Optional.of(PayPeriod.OVER_YEARS), Optional.of(new BigDecimal("4.0"))))
                .isEqualTo("USD 10,000,000, over 4 years");
        assertThat(WrittenPay.write(TEN_MILLION, Optional.of(PayPeriod.OVER_YEARS), Optional.of(BigDecimal.ONE)))
                .isEqualTo("USD 10,000,000, in the first year");
    }
}
