package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.talentmoves.shared.PayPeriod;

/** The time over which pay falls due, at the end or at the beginning of a line: “a year”, “over four years”, 年薪. */
record PayTime(Optional<PayPeriod> period, Optional<BigDecimal> years, Line rest) {

    /** “4 years of $25m” may be that much in all, and more likely is in each. */
    private static final Pattern OF = Pattern.compile("of(?![a-z]).*");

    /** “$100m in 4 years”: who pays when is not said. */
    private static final Pattern DANGLING = Pattern.compile(".*(?<![a-z])(?:in|of|a|an|the)");

    static PayTime of(Line line) {
        return Arrays.stream(Form.values())
                .flatMap(form -> form.find(line).map(found -> of(form, found, line)))
                .findFirst()
                .orElseGet(() -> new PayTime(Optional.empty(), Optional.empty(), line));
    }

    private static PayTime of(Form form, Matcher found, Line line) {
        Line rest = line.left(found.replaceFirst("").trim());
        if (DANGLING.matcher(rest.lower()).matches() || form.isOfEach(rest)) {
            throw line.refused(Why.PAY_YEARS);
        }
        if (sharesQualifier(found, line, rest.lower())) {
            throw line.refused(Why.PAY_QUALIFIER);
        }
        return new PayTime(Optional.of(form.period), form.years(found, line), rest);
    }

    private static boolean sharesQualifier(Matcher found, Line line, String sum) {
        String gap = found.group("gap");
        String period = line.left(found.group("period")).lower();
        return found.start() > 0
                ? SharedQualifier.endsSum(sum, gap, period)
                : SharedQualifier.beginsSum(period, gap, sum);
    }

    /** How a period is written; the first that fits is taken away, so that a second one is not understood. */
    private enum Form {
        FIRST_YEAR(PayPeriod.OVER_YEARS, "(?<![A-Za-z])(?:(?:in|for) (?:the |its )?)?first year|首年|第一年") {
            @Override
            Optional<BigDecimal> years(Matcher found, Line line) {
                return Optional.of(BigDecimal.ONE);
            }
        },
        SEVERAL(
                PayPeriod.OVER_YEARS,
                "(?<![A-Za-z])(?:over (?:several|multiple|some|a few) (?:years|yrs)|multi-?year)|分?(?:若干|数|多|几)年"),
        YEARS(
                PayPeriod.OVER_YEARS,
                "(?<over>(?<![A-Za-z])(?:spread )?(?:over|across) |分)?(?<![A-Za-z\\d.$€£¥])(?<!\\d,)"
                        + "(?<years>\\d{1,4}(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten"
                        + "|[一二两三四五六七八九十]{1,3})(?:[ -]years?|[ -]?yrs?|年)") {
            @Override
            Optional<BigDecimal> years(Matcher found, Line line) {
                // “1 year” alone may mean every year
                BigDecimal years = PayYears.read(found.group("years"))
                        .filter(read -> read.compareTo(BigDecimal.ONE) != 0 || found.group("over") != null)
                        .orElseThrow(() -> line.refused(Why.PAY_YEARS));
                return Optional.of(years);
            }
        },
        PER_YEAR(
                PayPeriod.PER_YEAR,
                "(?<![A-Za-z])(?:(?:a|per|each|every) (?:year|yr)|per annum|p\\.a\\.?|pa|annual|annually|yearly)"
                        + "|/ ?(?:yr|year|年)|每年|年薪"),
        ONE_OFF(PayPeriod.ONE_OFF, "(?<![A-Za-z])(?:one-off|one-time|one off|once)|一次性"),
        UNKNOWN(PayPeriod.UNKNOWN, "(?<![A-Za-z])(?:period not stated|period unknown)|未说明期限|期限不详");

        private final PayPeriod period;
        private final Pattern atEnd;
        private final Pattern atBeginning;

        Form(PayPeriod period, String words) {
            this.period = period;
            this.atEnd = Pattern.compile("(?<gap>[ ,(]*)(?<period>" + words + ")\\)?$", Pattern.CASE_INSENSITIVE);
            this.atBeginning = Pattern.compile(
                    "^(?:an? |the )?(?<period>" + words + ")(?![A-Za-z])(?<gap>[ ,:]*)", Pattern.CASE_INSENSITIVE);
        }

        Stream<Matcher> find(Line line) {
            return Stream.of(atEnd, atBeginning)
                    .map(pattern -> pattern.matcher(line.text()))
                    .filter(Matcher::find);
        }

        boolean isOfEach(Line rest) {
            return period == PayPeriod.OVER_YEARS && OF.matcher(rest.lower()).matches();
        }

        Optional<BigDecimal> years(Matcher found, Line line) {
            return Optional.empty();
        }
    }
}
