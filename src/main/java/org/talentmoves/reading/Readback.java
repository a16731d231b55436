package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Wire;

/**
 * What was read, said back in the language of a page so that a slip is seen: a sum with all its digits, a date with the
 * days that it can mean.
 */
public final class Readback {

    private final Phrases phrases;
    private final Sums sums;

    public Readback(Locale locale) {
        this.phrases = new Phrases(locale);
        this.sums = new Sums(phrases);
    }

    /** “June 2025: between 1 and 30 June 2025”. */
    public String date(PartialDate date) {
        String key = "reading.date." + Wire.of(date.precision()) + (date.approximate() ? ".about" : "");
        return phrases.say(key, phrases.date(date), String.valueOf(date.latest().getDayOfMonth()));
    }

    /** “up to US$1.5 billion: no lower bound, at most US$1,500,000,000”. */
    public String amount(Amount amount) {
        List<Long> bounds = Stream.of(Optional.ofNullable(amount.low()), Optional.ofNullable(amount.high()))
                .flatMap(Optional::stream)
                .toList();
        String currency = String.valueOf(amount.currency());
        if (bounds.isEmpty()) {
            return phrases.say("reading.amount.undisclosed" + (amount.currency() == null ? "" : ".in"), currency);
        }
        return phrases.say(
                "reading.amount." + Wire.of(amount.qualifier()),
                sums.inFull(bounds.get(0), currency),
                sums.inFull(bounds.get(bounds.size() - 1), currency),
                sums.inWords(bounds.get(0), currency));
    }

    /** “between US$3,000,000 and US$7,000,000, per year”. */
    public String pay(Amount amount, PayPeriod period, Optional<BigDecimal> years) {
        return phrases.say("reading.pay", amount(amount), period(period, years));
    }

    private String period(PayPeriod period, Optional<BigDecimal> years) {
        if (period != PayPeriod.OVER_YEARS || years.isEmpty()) {
            return phrases.say("reading.period." + Wire.of(period));
        }
        return years.get().compareTo(BigDecimal.ONE) == 0
                ? phrases.say("reading.period.first_year")
                : phrases.say(
                        "reading.period.years", years.get().stripTrailingZeros().toPlainString());
    }

    /** “at least 8 people: 8 or more”. */
    public String count(int people, Qualifier qualifier) {
        String key = Wire.of(qualifier) + (people == 1 ? ".one" : "");
        String figure = phrases.isChinese() ? String.valueOf(people) : sums.figure(people);
        return phrases.say("reading.people." + Wire.of(qualifier), phrases.say("people." + key, figure), figure);
    }

    /** What the reader should know of the way in which the line was read. */
    public String remark(Remark remark) {
        return phrases.say(remark.key());
    }
}
