package org.talentmoves.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.TextRefused;

class WrittenAmountTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            US$100m                   | 100000000     | USD
            us$100M                   | 100000000     | USD
            US $100m                  | 100000000     | USD
            U.S. $100m.               | 100000000     | USD
            USD 100 million           | 100000000     | USD
            USD100m                   | 100000000     | USD
            usd 100m                  | 100000000     | USD
            100m USD                  | 100000000     | USD
            100 million US dollars    | 100000000     | USD
            $100m USD                 | 100000000     | USD
            exactly US$100m           | 100000000     | USD
            US$1.5bn                  | 1500000000    | USD
            US$ 1.5 billion           | 1500000000    | USD
            US$14.311bn               | 14311000000   | USD
            US$1,500,000              | 1500000       | USD
            US$1 500 000              | 1500000       | USD
            US$1 500 000              | 1500000       | USD
            US$1'500'000              | 1500000       | USD
            US$1,500m                 | 1500000000    | USD
            US$1,500,000.00           | 1500000       | USD
            US$250k                   | 250000        | USD
            US$250K                   | 250000        | USD
            US$250 thousand           | 250000        | USD
            US$2tn                    | 2000000000000 | USD
            US$2 trillion             | 2000000000000 | USD
            US$5mn                    | 5000000       | USD
            US$5mm                    | 5000000       | USD
            US$100-million            | 100000000     | USD
            US$0                      | 0             | USD
            US$９００万               | 9000000       | USD
            €2bn                      | 2000000000    | EUR
            EUR 2 billion             | 2000000000    | EUR
            2 billion euros           | 2000000000    | EUR
            £30m                      | 30000000      | GBP
            CN¥100m                   | 100000000     | CNY
            RMB 100m                  | 100000000     | CNY
            ¥100m RMB                 | 100000000     | CNY
            JPY 100m                  | 100000000     | JPY
            ¥100m JPY                 | 100000000     | JPY
            100 million yen           | 100000000     | JPY
            HK$5m                     | 5000000       | HKD
            $5m HKD                   | 5000000       | HKD
            NT$5m                     | 5000000       | TWD
            C$5m                      | 5000000       | CAD
            A$1.55bn                  | 1550000000    | AUD
            S$5m                      | 5000000       | SGD
            CHF 5m                    | 5000000       | CHF
            ₹5m                       | 5000000       | INR
            ₩5bn                      | 5000000000    | KRW
            SEK 5m                    | 5000000       | SEK
            ALL 5m                    | 5000000       | ALL
            forty-two million euros   | 42000000      | EUR
            ten million US dollars    | 10000000      | USD
            US$100 mil                | 100000000     | USD
            US$100mil.                | 100000000     | USD
            US$2 bil                  | 2000000000    | USD
            one hundred million US dollars | 100000000 | USD
            nine hundred ninety-nine thousand euros | 999000 | EUR
            two hundred and fifty million euros | 250000000 | EUR
            one-hundred-million US dollars | 100000000 | USD
            a million US dollars      | 1000000       | USD
            a billion euros           | 1000000000    | EUR
            a hundred million US dollars | 100000000     | USD
            a hundred and fifty million US dollars | 150000000 | USD
            half a million US dollars | 500000        | USD
            €2.5 Mio                  | 2500000       | EUR
            €1.5 Mrd.                 | 1500000000    | EUR
            €1'500 Mio                | 1500000000    | EUR
            €2,500 million            | 2500000000    | EUR
            a thousand million euros  | 1000000000    | EUR
            two million US dollars    | 2000000       | USD
            fifty million pounds      | 50000000      | GBP
            ninety nine billion yen   | 99000000000   | JPY
            half a million euros      | 500000        | EUR
            half a billion euros      | 500000000     | EUR
            a half-billion euros      | 500000000     | EUR
            a total of US$5m          | 5000000       | USD
            one US dollar             | 1             | USD
            1亿5000万美元             | 150000000     | USD
            3亿5000万美元             | 350000000     | USD
            1亿5千万美元              | 150000000     | USD
            1 亿 5000 万美元          | 150000000     | USD
            一亿五千万美元            | 150000000     | USD
            一亿零五百万美元          | 105000000     | USD
            3万5千美元                | 35000         | USD
            1万亿2000亿3000万美元     | 1200030000000 | USD
            10w美元                   | 100000        | USD
            10W美元                   | 100000        | USD
            １０ｗ欧元                | 100000        | EUR
            共计3亿美元               | 300000000     | USD
            1亿美元                   | 100000000     | USD
            1亿美金                   | 100000000     | USD
            2.5亿美元                 | 250000000     | USD
            300万美元                 | 3000000       | USD
            3百万美元                 | 3000000       | USD
            3千万美元                 | 30000000      | USD
            三百万美元                | 3000000       | USD
            三千万美元                | 30000000      | USD
            一亿美元                  | 100000000     | USD
            十亿美元                  | 1000000000    | USD
            二十五亿美元              | 2500000000    | USD
            1万亿美元                 | 1000000000000 | USD
            一百亿美元                | 10000000000   | USD
            ５０００万元              | 50000000      | CNY
            5000万人民币              | 50000000      | CNY
            5000万元人民币            | 50000000      | CNY
            人民币5000万元            | 50000000      | CNY
            100亿日元                 | 10000000000   | JPY
            500万港元                 | 5000000       | HKD
            50亿韩元                  | 5000000000    | KRW
            200万欧元                 | 2000000       | EUR
            """)
    void isReadToTheUnit(String typed, Long units, String currency) {
        assertThat(WrittenAmount.read(typed))
                .isEqualTo(Understood.plainly(new Amount(units, units, currency, Qualifier.EXACT)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            up to US$100m               | -         | 100000000 | UP_TO
            as much as US$100m          | -         | 100000000 | UP_TO
            at most US$100m             | -         | 100000000 | UP_TO
            US$100m at most             | -         | 100000000 | UP_TO
            max US$100m                 | -         | 100000000 | UP_TO
            max. US$100m                | -         | 100000000 | UP_TO
            MAX US$100m                 | -         | 100000000 | UP_TO
            US$100m max                 | -         | 100000000 | UP_TO
            ≤US$100m                    | -         | 100000000 | UP_TO
            <= US$100m                  | -         | 100000000 | UP_TO
            no more than US$100m        | -         | 100000000 | UP_TO
            多达1亿美元                 | -         | 100000000 | UP_TO
            高达1亿美元                 | -         | 100000000 | UP_TO
            至多1亿美元                 | -         | 100000000 | UP_TO
            最多1亿美元                 | -         | 100000000 | UP_TO
            不超过1亿美元               | -         | 100000000 | UP_TO
            1亿美元以内                 | -         | 100000000 | UP_TO
            more than US$100m           | 100000000 | -         | MORE_THAN
            over US$100m                | 100000000 | -         | MORE_THAN
            above US$100m               | 100000000 | -         | MORE_THAN
            >US$100m                    | 100000000 | -         | MORE_THAN
            in excess of US$100m        | 100000000 | -         | MORE_THAN
            超过1亿美元                 | 100000000 | -         | MORE_THAN
            逾1亿美元                   | 100000000 | -         | MORE_THAN
            1亿多美元                   | 100000000 | -         | MORE_THAN
            10000多万美元               | 100000000 | -         | MORE_THAN
            at least US$100m            | 100000000 | -         | AT_LEAST
            from US$100m                | 100000000 | -         | AT_LEAST
            minimum US$100m             | 100000000 | -         | AT_LEAST
            a minimum of US$100m        | 100000000 | -         | AT_LEAST
            ≥ US$100m                   | 100000000 | -         | AT_LEAST
            >=US$100m                   | 100000000 | -         | AT_LEAST
            US$100m+                    | 100000000 | -         | AT_LEAST
            at least US$100m+           | 100000000 | -         | AT_LEAST
            US$100m or more             | 100000000 | -         | AT_LEAST
            US$100m-plus                | 100000000 | -         | AT_LEAST
            至少1亿美元                 | 100000000 | -         | AT_LEAST
            1亿美元起                   | 100000000 | -         | AT_LEAST
            1亿美元以上                 | 100000000 | -         | AT_LEAST
            about US$100m               | 100000000 | 100000000 | ABOUT
            around US$100m              | 100000000 | 100000000 | ABOUT
            US$100m approx.             | 100000000 | 100000000 | ABOUT
            roughly US$100m             | 100000000 | 100000000 | ABOUT
            ~US$100m                    | 100000000 | 100000000 | ABOUT
            US$100m or so               | 100000000 | 100000000 | ABOUT
            约1亿美元                   | 100000000 | 100000000 | ABOUT
            大约1亿美元                 | 100000000 | 100000000 | ABOUT
            1亿美元左右                 | 100000000 | 100000000 | ABOUT
            US$50m–100m                 | 50000000  | 100000000 | RANGE
            US$50m-US$100m              | 50000000  | 100000000 | RANGE
            US$50–100m                  | 50000000  | 100000000 | RANGE
            US$50 - 100 million         | 50000000  | 100000000 | RANGE
            50–100 million US dollars   | 50000000  | 100000000 | RANGE
            50m~100m USD                | 50000000  | 100000000 | RANGE
            between US$50m and US$100m  | 50000000  | 100000000 | RANGE
            between 50 and 100 million US dollars | 50000000 | 100000000 | RANGE
            from US$50m to US$100m      | 50000000  | 100000000 | RANGE
            US$50m to 100m              | 50000000  | 100000000 | RANGE
            US$50,000,000–100,000,000   | 50000000  | 100000000 | RANGE
            US$900,000 to US$1.5 million | 900000   | 1500000   | RANGE
            US$1,000–2,000 million      | 1000000000 | 2000000000 | RANGE
            5000万至1亿美元             | 50000000  | 100000000 | RANGE
            5000万美元至1亿美元         | 50000000  | 100000000 | RANGE
            5000万到1亿美元之间         | 50000000  | 100000000 | RANGE
            5000至1万美元               | 5000      | 10000     | RANGE
            300-700万美元               | 3000000   | 7000000   | RANGE
            300～700万美元              | 3000000   | 7000000   | RANGE
            介于300万和700万美元之间    | 3000000   | 7000000   | RANGE
            1亿5000万至2亿美元          | 150000000 | 200000000 | RANGE
            10w-20w美元                 | 100000    | 200000    | RANGE
            约1亿5000万美元             | 150000000 | 150000000 | ABOUT
            1亿5000多万美元             | 150000000 | -         | MORE_THAN
            between one hundred and two hundred million US dollars | 100000000 | 200000000 | RANGE
            from ten to one hundred and twenty million US dollars | 10000000 | 120000000 | RANGE
            half a million to two million US dollars | 500000 | 2000000 | RANGE
            more than half a billion US dollars | 500000000 | - | MORE_THAN
            undisclosed, USD            | -         | -         | UNDISCLOSED
            undisclosed amount of US dollars | -    | -         | UNDISCLOSED
            """)
    void keepsItsQualifier(String typed, Long low, Long high, Qualifier qualifier) {
        assertThat(WrittenAmount.read(typed)).isEqualTo(Understood.plainly(new Amount(low, high, "USD", qualifier)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一至两千万美元 | 10000000 | 20000000
            两到三百万美元 | 2000000 | 3000000
            三至五千万美元 | 30000000 | 50000000
            一到三千万美元 | 10000000 | 30000000
            一至两百亿美元 | 10000000000 | 20000000000
            两到三百美元 | 200 | 300
            两到三千美元 | 2000 | 3000
            两到三万美元 | 20000 | 30000
            一千到两千万美元 | 10000000 | 20000000
            三百到五百万美元 | 3000000 | 5000000
            八百到一千二百万美元 | 8000000 | 12000000
            五到十万美元 | 50000 | 100000
            九到十二万美元 | 90000 | 120000
            一到十五万美元 | 10000 | 150000
            十五到二十万美元 | 150000 | 200000
            十到二十亿美元 | 1000000000 | 2000000000
            二十到三百万美元 | 200000 | 3000000
            三千到五万美元 | 3000 | 50000
            1-2千万美元 | 10000000 | 20000000
            1.5-2亿美元 | 150000000 | 200000000
            5千到1万美元 | 5000 | 10000
            8000万到1.2亿美元 | 80000000 | 120000000
            100w-1亿美元 | 1000000 | 100000000
            1千万-2亿美元 | 10000000 | 200000000
            一亿到两亿五千万美元 | 100000000 | 250000000
            1亿至1亿5000万美元 | 100000000 | 150000000
            US$500k–1m | 500000 | 1000000
            US$5k–10k | 5000 | 10000
            US$800–1.2k | 800 | 1200
            US$0–300 million | 0 | 300000000
            US$2–300 | 2 | 300
            US$5–US$10 million | 5000000 | 10000000
            US$1–100 million | 1000000 | 100000000
            5000美元至1万美元 | 5000 | 10000
            two to three hundred million US dollars | 200000000 | 300000000
            between two and three hundred million US dollars | 200000000 | 300000000
            five to seven hundred thousand US dollars | 500000 | 700000
            one to two hundred thousand US dollars | 100000 | 200000
            two to three hundred US dollars | 200 | 300
            one to a hundred million US dollars | 1000000 | 100000000
            two to thirty million US dollars | 2000000 | 30000000
            a hundred to two hundred million US dollars | 100000000 | 200000000
            a hundred million to half a billion US dollars | 100000000 | 500000000
            half to one billion US dollars | 500000000 | 1000000000
            half a million to a million US dollars | 500000 | 1000000
            a million to 2 billion US dollars | 1000000 | 2000000000
            between a million and two million US dollars | 1000000 | 2000000
            """)
    void mayLeaveTheUnitOfARangeToItsSecondSum(String typed, Long low, Long high) {
        assertThat(WrittenAmount.read(typed))
                .isEqualTo(Understood.plainly(new Amount(low, high, "USD", Qualifier.RANGE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-2亿5000万美元",
                "1至1亿5000万美元",
                "2000–1亿5000万美元",
                "5-3万5千美元",
                "一到两亿五千万美元",
                "2到3亿5千万美元",
                "1千-2千万美元",
                "1千–2000万美元",
                "5千-1亿美元",
                "五千到一亿美元",
                "8000–1.2亿美元",
                "5-1.5亿美元",
                "3-500万美元",
                "10-1500万美元",
                "1–200w美元",
                "一到五千万美元",
                "九到一千万美元",
                "三至四百五十万美元",
                "1.5到两百万美元",
                "二十到三千万美元",
                "二到三十万美元",
                "5美元到10万美元",
                "2-300 million",
                "1–200 million",
                "2–350 million",
                "$5–700k",
                "$1.5–200k",
                "from $2 to 300 million",
                "$500–1m",
                "US$900–1.5 million",
                "5000至1亿美元",
                "50 USD–100m USD",
                "5 dollars to 10 million dollars",
                "two dollars to three hundred dollars",
                "one to nine hundred million dollars",
                "one to two hundred and fifty million dollars",
                "two hundred to three million dollars",
                "half to two hundred million dollars",
                "five hundred to a million dollars",
                "one to a million dollars"
            })
    void refusesARangeOfWhichTheFirstSumIsNotClear(String typed) {
        assertThatRefusal(() -> WrittenAmount.read(typed))
                .isOf(NotUnderstood.class)
                .saying("“" + typed + "” does not say clearly what its first sum is. Write both sums in full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"undisclosed", "Undisclosed", "not disclosed", "unknown", "未披露", "不详"})
    void mayBeUndisclosed(String typed) {
        assertThat(WrittenAmount.read(typed))
                .isEqualTo(Understood.plainly(new Amount(null, null, null, Qualifier.UNDISCLOSED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$100m", "100 million dollars", "$ 100 million", "$100-million", "100-million-dollar"})
    void saysThatDollarsAreReadAsUsDollars(String typed) {
        Understood<Amount> understood = WrittenAmount.read(typed);
        assertThat(understood.value()).isEqualTo(new Amount(100_000_000L, 100_000_000L, "USD", Qualifier.EXACT));
        assertThat(understood.remarks()).containsExactly(Remark.US_DOLLARS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            up to 1.5bn                 | -         | 1500000000 | UP_TO
            3–7 million                 | 3000000   | 7000000    | RANGE
            3m-7m                       | 3000000   | 7000000    | RANGE
            900,000–1.5 million         | 900000    | 1500000    | RANGE
            1,000–2,000                 | 1000      | 2000       | RANGE
            1,500,000                   | 1500000   | 1500000    | EXACT
            1000                        | 1000      | 1000       | EXACT
            0.5k                        | 500       | 500        | EXACT
            100m                        | 100000000 | 100000000  | EXACT
            ten million                 | 10000000  | 10000000   | EXACT
            half a billion              | 500000000 | 500000000  | EXACT
            about 100 mil               | 100000000 | 100000000  | ABOUT
            100m+                       | 100000000 | -          | AT_LEAST
            over one hundred million    | 100000000 | -          | MORE_THAN
            """)
    void saysThatASumWithoutACurrencyIsReadAsUsDollars(String typed, Long low, Long high, Qualifier qualifier) {
        assertThat(WrittenAmount.read(typed))
                .isEqualTo(new Understood<>(new Amount(low, high, "USD", qualifier), List.of(Remark.NO_CURRENCY)));
    }

    @Test
    void saysEverythingThatIsToBeSaidOfASum() {
        assertThat(WrittenAmount.read("nearly 100m").remarks()).containsExactly(Remark.NEARLY, Remark.NO_CURRENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nearly US$100m", "almost US$100m", "近1亿美元", "将近1亿美元"})
    void saysThatALittleLessIsReadAsAbout(String typed) {
        Understood<Amount> understood = WrittenAmount.read(typed);
        assertThat(understood.value()).isEqualTo(new Amount(100_000_000L, 100_000_000L, "USD", Qualifier.ABOUT));
        assertThat(understood.remarks()).containsExactly(Remark.NEARLY);
    }

    @ParameterizedTest
    @CsvSource({
        "nine figures in US dollars, 100000000, 999999999",
        "eight-figure sum in US dollars, 10000000, 99999999",
        "a seven-figure sum of US dollars, 1000000, 9999999",
        "八位数美元, 10000000, 99999999",
        "8 figures USD, 10000000, 99999999"
    })
    void saysThatANumberOfDigitsIsReadAsARange(String typed, long low, long high) {
        Understood<Amount> understood = WrittenAmount.read(typed);
        assertThat(understood.value()).isEqualTo(new Amount(low, high, "USD", Qualifier.RANGE));
        assertThat(understood.remarks()).containsExactly(Remark.FIGURES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100                         | “100” is a small number without a currency
            up to 999                   | “up to 999” is a small number without a currency
            ten                         | “ten” is a small number without a currency
            900–1,500                   | “900–1,500” is a small number without a currency
            1.5亿                       | “1.5亿” has no currency
            300万至700万                | “300万至700万” has no currency
            约 1.5bn                    | “约 1.5bn” has no currency
            1500000左右                 | “1500000左右” has no currency
            10w                         | “w” is not understood
            $10w                        | “w” is not understood
            10w元人民币美元             | names two currencies
            hundred million dollars     | “hundred” names no figure
            twenty-one hundred dollars  | “twenty” is not understood
            ten hundred dollars         | “ten” is not understood
            between one hundred and twenty million dollars | is no sum that is understood
            half a dollar               | is not in whole units
            1亿5千美元                  | is no sum that is understood
            1.5亿5000万美元             | is no sum that is understood
            1亿20000万美元              | is no sum that is understood
            5000万1亿美元               | is no sum that is understood
            1亿美元5000万美元           | is no sum that is understood
            1亿多5000万美元             | is no sum that is understood
            US$1bn US$5m                | is no sum that is understood
            US$10m per month            | “per month” is no period of ours: months and other parts of a year are not kept
            US$10m/month                | “/month” is no period of ours
            US$10m monthly              | “monthly” is no period of ours
            monthly US$10m              | “monthly” is no period of ours
            US$10m over 12 months       | “months” is no period of ours
            每月10万美元                | “每月” is no period of ours
            10万美元/月                 | “/月” is no period of ours
            1亿                         | “1亿” has no currency
            nine figures                | “nine figures” has no currency
            ¥100m                       | stands for the yuan and the yen
            ￥100m                      | stands for the yuan and the yen
            US$3m–€7m                   | names two currencies
            US$100m EUR                 | names two currencies
            less than US$100m           | “less than” leaves out the sum itself
            under US$100m               | “under” leaves out the sum itself
            below US$100m               | “below” leaves out the sum itself
            <US$100m                    | “<” leaves out the sum itself
            1亿美元以下                 | “以下” leaves out the sum itself
            billions of dollars         | “billions” names no figure
            近亿美元                    | “亿” names no figure
            不到1亿美元                 | “不到” leaves out the sum itself
            tens of millions of dollars | “tens” names no figure
            hundreds of millions        | “hundreds” names no figure
            several million dollars     | “several” names no figure
            a few million dollars       | “few” names no figure
            multi-million dollars       | “multi-” names no figure
            数千万美元                  | “数” names no figure
            数千万至上亿美元            | “数” names no figure
            百万到千万美元              | “百” names no figure
            两三百万美元                | “两三百” names no figure
            2、300万美元                | is no sum that is understood
            5、600万美元                | is no sum that is understood
            2、300 million              | is no sum that is understood
            2–3 hundred million dollars | “hundred” names no figure
            几百万美元                  | “几” names no figure
            上亿美元                    | “上” names no figure
            百万美元                    | “百” names no figure
            US$100.50                   | is not in whole units
            US$1,500,000.25             | is not in whole units
            US$1.2345k                  | is not in whole units
            50 cents                    | is not in whole units
            US$1.500.000                | “1.500.000” can be read as more than one number
            US$1,5m                     | “1,5” can be read as more than one number
            US$1.500m                   | “1.500” can be read as more than one number
            US$12,34,567                | “12,34,567” can be read as more than one number
            €2,500 Mio                  | “2,500” can be read as more than one number
            €2,500 Mrd                  | “2,500” can be read as more than one number
            2,500Mio. €                 | “2,500” can be read as more than one number
            €2.505 Mio                  | “2.505” can be read as more than one number
            €1,500–2,500 Mrd            | “1,500” can be read as more than one number
            US$0,500m                   | “0,500” can be read as more than one number
            US$9223372036854775808      | is too large
            US$99999999999 trillion     | is too large
            US$7m–3m                    | does not run from a lower to a higher sum
            US$7m–7m                    | does not run from a lower to a higher sum
            US$3m–7                     | does not run from a lower to a higher sum
            US$10,000–2 thousand        | does not run from a lower to a higher sum
            up to US$3m–7m              | puts a qualifier on a range
            about US$3–7m               | puts a qualifier on a range
            US$3m–7m or more            | puts a qualifier on a range
            from 5 to 7 figures         | puts a qualifier on a range
            up to two to three hundred million | puts a qualifier on a range
            at least nine figures in USD | puts a qualifier on a range
            at least about US$100m      | has two qualifiers
            about US$100m+              | has two qualifiers
            up to US$100m or more       | has two qualifiers
            up to an undisclosed amount | has two qualifiers
            US$100m signing bonus       | “signing bonus” is the part of the pay
            US$100m in stock            | “stock” is the part of the pay
            US$10m a month              | “month” is no period of ours
            月薪10万元                  | “月薪” is no period of ours
            US$100m reportedly          | “reportedly” is not understood
            US$100x                     | “x” is not understood
            100musd                     | “musd” is not understood
            -US$5m                      | is no sum that is understood
            (US$5m)                     | “(” is not understood
            US$5m%                      | “%” is not understood
            QQQ 5m                      | “QQQ” is not understood
            US$.5m                      | “.” is not understood
            US$                         | is no sum that is understood
            up to                       | is no sum that is understood
            US$3m US$7m                 | is no sum that is understood
            US$3m and US$7m             | is no sum that is understood
            between US$3m               | is no sum that is understood
            US$100m over                | is no sum that is understood
            US$100m about               | is no sum that is understood
            or more US$100m             | is no sum that is understood
            US$3m–5m–7m                 | is no sum that is understood
            undisclosed US$5m           | is no sum that is understood
            """)
    void refusesWhatIsNotOneSum(String typed, String reason) {
        assertThatRefusal(() -> WrittenAmount.read(typed))
                .isOf(NotUnderstood.class)
                .saying(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "US$\t100m", "US$\u202e100m", "US$100\u200bm"})
    void refusesWhatIsNoPlainLine(String typed) {
        assertThatRefusal(() -> WrittenAmount.read(typed)).isOf(TextRefused.class);
    }

    @Test
    void refusesALongLine() {
        assertThatRefusal(() -> WrittenAmount.read("US$" + "9".repeat(200))).isOf(TextRefused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -         | 100000000 | USD | UP_TO       | up to USD 100,000,000
            3000000   | 7000000   | USD | RANGE       | USD 3,000,000–7,000,000
            200000000 | -         | EUR | MORE_THAN   | more than EUR 200,000,000
            8         | -         | CNY | AT_LEAST    | at least CNY 8
            99        | 99        | SEK | ABOUT       | about SEK 99
            99        | 99        | SEK | EXACT       | SEK 99
            -         | -         | -   | UNDISCLOSED | undisclosed
            -         | -         | USD | UNDISCLOSED | undisclosed, USD
            """)
    void isWrittenExactToTheUnit(Long low, Long high, String currency, Qualifier qualifier, String text) {
        assertThat(WrittenAmount.write(new Amount(low, high, currency, qualifier)))
                .isEqualTo(text);
    }
}
