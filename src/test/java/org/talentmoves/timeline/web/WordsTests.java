package org.talentmoves.timeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.talentmoves.offer.Pay;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.offer.PayScope;
import org.talentmoves.researcher.HeadCount;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.source.Assessment;
import org.talentmoves.source.Denial;
import org.talentmoves.source.Standing;
import org.talentmoves.source.Support;
import org.talentmoves.source.Voice;
import org.talentmoves.timeline.Bounds;
import org.talentmoves.timeline.Chapter;

class WordsTests {

    /** The words without which a figure would say something else. */
    private static final Map<Qualifier, String> ENGLISH_WORDS = Map.of(
            Qualifier.ABOUT, "about ",
            Qualifier.AT_LEAST, "at least ",
            Qualifier.MORE_THAN, "more than ",
            Qualifier.UP_TO, "up to ",
            Qualifier.RANGE, "–",
            Qualifier.UNDISCLOSED, "no exact figure");

    private final Words words = new Words();

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            EXACT       | 100000000   | 100000000   | USD | US$100m                    | 1亿美元
            EXACT       | 99999999    | 99999999    | USD | US$99,999,999              | 99,999,999美元
            ABOUT       | 14300000000 | 14300000000 | USD | about US$14.3bn            | 约143亿美元
            AT_LEAST    | 1500000     | -           | USD | at least US$1.5m           | 至少150万美元
            MORE_THAN   | 200000000   | -           | USD | more than US$200m          | 超过2亿美元
            UP_TO       | -           | 100000000   | USD | up to US$100m              | 最多1亿美元
            RANGE       | 3000000     | 7000000     | USD | US$3m–7m                   | 300万至700万美元
            RANGE       | 10000000    | 99999999    | USD | eight figures, US$10m to under US$100m | 八位数（1000万美元至不足1亿美元）
            UNDISCLOSED | -           | -           | -   | no exact figure            | 无确切数额
            EXACT       | 5000000     | 5000000     | CNY | CN¥5m                      | 500万元人民币
            EXACT       | 0           | 0           | SEK | SEK 0                      | 0 SEK
            """)
    void keepASumAndItsQualifierTogether(
            Qualifier qualifier,
            @Nullable Long low,
            @Nullable Long high,
            @Nullable String currency,
            String english,
            String chinese) {
        Amount amount = new Amount(low, high, currency, qualifier);
        assertThat(inEnglish().amount(amount)).isEqualTo(english);
        assertThat(inChinese().amount(amount)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void neverLoseAQualifier(Qualifier qualifier, Amount amount) {
        assertThat(inEnglish().amount(amount)).contains(ENGLISH_WORDS.getOrDefault(qualifier, "US$100m"));
        String exactly = inChinese().amount(new Amount(100_000_000L, 100_000_000L, "USD", Qualifier.EXACT));
        String chinese = inChinese().amount(amount);
        assertThat(chinese.equals(exactly)).isEqualTo(qualifier == Qualifier.EXACT);
    }

    static Stream<Arguments> amounts() {
        return Arrays.stream(Qualifier.values()).map(qualifier -> Arguments.of(qualifier, amount(qualifier)));
    }

    private static Amount amount(Qualifier qualifier) {
        long figure = 100_000_000L;
        return switch (qualifier) {
            case EXACT, ABOUT -> new Amount(figure, figure, "USD", qualifier);
            case AT_LEAST, MORE_THAN -> new Amount(figure, null, "USD", qualifier);
            case UP_TO -> new Amount(null, figure, "USD", qualifier);
            case RANGE -> new Amount(figure, 2 * figure, "USD", qualifier);
            case UNDISCLOSED -> new Amount(null, null, null, qualifier);
        };
    }

    /** Every qualifier with every component, period and scope: all four are told, in both languages. */
    @ParameterizedTest
    @MethodSource("pays")
    void tellWhatASumIsFor(Pay pay) {
        assertThat(inEnglish().terms(pay))
                .startsWith(part(pay))
                .contains(isOfTheFirstYear(pay) ? part(pay) : words.period(pay.period(), pay.years()))
                .doesNotContain("{", "null", "??");
        if (pay.scope() != PayScope.PERSON) {
            assertThat(words.terms(pay)).endsWith(words.word("scope", pay.scope()));
        }
        assertThat(inChinese().terms(pay))
                .startsWith(part(pay))
                .contains(isOfTheFirstYear(pay) ? part(pay) : words.period(pay.period(), pay.years()))
                .doesNotContain("{", "null", "??");
        assertThat(words.terms(pay).chars().noneMatch(c -> c >= 'a' && c <= 'z'))
                .isTrue();
    }

    /** What is paid in all in one year of several is no whole package. */
    private String part(Pay pay) {
        return isOfTheFirstYear(pay) ? words.say("component.first_year") : words.word("component", pay.component());
    }

    private static boolean isOfTheFirstYear(Pay pay) {
        return pay.component() == PayComponent.TOTAL && BigDecimal.ONE.equals(pay.years());
    }

    static Stream<Pay> pays() {
        return Arrays.stream(PayComponent.values())
                .flatMap(component -> Arrays.stream(PayScope.values())
                        .flatMap(scope -> Arrays.stream(PayPeriod.values())
                                .flatMap(period -> years(period)
                                        .map(years -> new Pay(
                                                component, scope, period, years, amount(Qualifier.UP_TO), null)))));
    }

    private static Stream<@Nullable BigDecimal> years(PayPeriod period) {
        return period == PayPeriod.OVER_YEARS
                ? Stream.of(null, BigDecimal.ONE, new BigDecimal("4.0"), new BigDecimal("2.5"))
                : Stream.of((BigDecimal) null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ONE_OFF    | -   | once
            PER_YEAR   | -   | a year
            OVER_YEARS | -   | over several years
            OVER_YEARS | 1   | in the first year
            OVER_YEARS | 4.0 | over 4 years
            OVER_YEARS | 2.5 | over 2.5 years
            UNKNOWN    | -   | period not stated
            """)
    void tellOverWhichTimeASumFallsDue(PayPeriod period, @Nullable BigDecimal years, String english) {
        assertThat(inEnglish().period(period, years)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025        | 2025               | 2025          | 2025年
            2025-06     | June 2025          | June          | 2025年6月
            2025-06-30  | 30 June 2025       | 30 Jun        | 2025年6月30日
            2025-06-01  | 1 June 2025        | 1 Jun         | 2025年6月1日
            2025~       | about 2025         | about 2025    | 约2025年
            2025-06~    | about June 2025    | about June    | 约2025年6月
            2025-06-30~ | about 30 June 2025 | about 30 Jun  | 约2025年6月30日
            1000        | 1000               | 1000          | 1000年
            """)
    void writeADateAsFarAsItIsKnown(String date, String english, String beside, String chinese) {
        assertThat(inEnglish().date(PartialDate.of(date))).isEqualTo(english);
        assertThat(words.gutter(PartialDate.of(date))).isEqualTo(beside);
        assertThat(inChinese().date(PartialDate.of(date))).isEqualTo(chinese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025~", "2025-06", "2025-06~", "2025-12"})
    void neverInventADay(String date) {
        assertThat(inEnglish().date(PartialDate.of(date))).doesNotContainPattern("\\b(1|01|30|31)\\b");
        assertThat(inChinese().date(PartialDate.of(date))).doesNotContain("日");
    }

    @Test
    void sayThatADateIsNotKnown() {
        assertThat(inEnglish().date(null)).isEqualTo("date not known");
        assertThat(words.gutter(null)).isEqualTo("date not known");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            202506 | June 2025             | 2025年6月
            202500 | 2025, month not known | 2025年，月份不详
            0      | Date not known        | 日期不详
            """)
    void nameAChapter(int number, String english, String chinese) {
        assertThat(inEnglish().chapter(new Chapter(number))).isEqualTo(english);
        assertThat(inChinese().chapter(new Chapter(number))).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXACT     | 1 | 1 person           | 8 people
            ABOUT     | 1 | about 1 person     | about 8 people
            AT_LEAST  | 1 | at least 1 person  | at least 8 people
            MORE_THAN | 1 | more than 1 person | more than 8 people
            UP_TO     | 1 | at most 1 person   | up to 8 people
            """)
    void countPeople(Qualifier qualifier, int one, String single, String several) {
        assertThat(inEnglish().headCount(new HeadCount(one, qualifier))).isEqualTo(single);
        assertThat(words.headCount(new HeadCount(8, qualifier))).isEqualTo(several);
        assertThat(words.headCount(null)).isEqualTo("number not given");
        assertThat(inChinese().headCount(new HeadCount(8, qualifier)))
                .contains("8")
                .doesNotContainPattern("[a-z]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9  | 9  | 9    | +9
            9  | 10 | 9–10 | +9 to +10
            0  | 0  | 0    | 0
            """)
    void giveBothBoundsOfABalance(int low, int high, String count, String balance) {
        assertThat(inEnglish().count(new Bounds(low, high))).isEqualTo(count);
        assertThat(words.balance(new Bounds(low, high))).isEqualTo(balance);
    }

    @Test
    void sayWhyAFactHasItsStanding() {
        assertThat(inEnglish().reason(assessment(named("Northwind"), named("Northwind", "Herald"), Denial.NONE)))
                .isEqualTo("said on record by Northwind");
        assertThat(words.reason(assessment(List.of(), named("A B C D E F G H".split(" ")), Denial.NONE)))
                .isEqualTo("8 independent origins: A, B, C, D, E, F and 2 more");
        assertThat(words.reason(assessment(List.of(), named("Herald"), Denial.NONE)))
                .isEqualTo("one origin: Herald");
        assertThat(words.reason(assessment(List.of(), List.of(), Denial.NONE)))
                .isEqualTo("told by Courier, perhaps not the origin");
        Denial denial = new Denial(named("Halcyon's {0}"), named("Gazette"), named("Aggregate"), List.of());
        assertThat(words.reason(assessment(List.of(), named("Herald"), denial)))
                .isEqualTo(
                        "one origin: Herald; denied on record by Halcyon's {0}; denied by Gazette; questioned by Aggregate,"
                                + " not known to report on its own");
    }

    @Test
    void sayWhyInChineseWithChineseNames() {
        Denial denial = new Denial(List.of(Voice.publisher("Northwind", "北风")), List.of(), List.of(), List.of());
        assertThat(inChinese().reason(assessment(List.of(), named("Herald", "Gazette"), denial)))
                .isEqualTo("2个独立源头：Herald、Gazette；北风公开否认");
    }

    private static List<Voice> named(String... names) {
        return Stream.of(names).map(name -> Voice.publisher(name, null)).toList();
    }

    private static Assessment assessment(List<Voice> confirmed, List<Voice> reported, Denial denial) {
        Support support = new Support(confirmed, reported, named("Courier"));
        return new Assessment(Standing.SINGLE_ORIGIN, support, denial, List.of(), 9, null);
    }

    private Words inEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        return words;
    }

    private Words inChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        return words;
    }
}
