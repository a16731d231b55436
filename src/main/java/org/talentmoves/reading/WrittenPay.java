package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PayPeriod;

/** A sum of pay as people write it, perhaps with its period: “$10m a year”, “up to $300m over four years”, “年薪1亿美元”. */
public final class WrittenPay {

    private WrittenPay() {}

    /** Refuses as {@link WrittenAmount} does, and a period that is none of ours or stands within the sum. */
    public static Understood<TypedPay> read(String typed) {
        PayTime time = PayTime.of(Line.of("The pay", typed));
        Understood<Amount> amount = WrittenAmount.read(time.rest());
        return new Understood<>(new TypedPay(amount.value(), time.period(), time.years()), amount.remarks());
    }

    /** The text from which {@link #read} reads the same pay: “up to USD 300,000,000 over 4 years”. */
    public static String write(Amount amount, Optional<PayPeriod> period, Optional<BigDecimal> years) {
        return WrittenAmount.write(amount)
                + period.map(time -> ", " + words(time, years)).orElse("");
    }

    private static String words(PayPeriod period, Optional<BigDecimal> years) {
        return switch (period) {
            case ONE_OFF -> "one-off";
            case PER_YEAR -> "a year";
            case OVER_YEARS -> years.map(WrittenPay::over).orElse("over several years");
            case UNKNOWN -> "period not stated";
        };
    }

    private static String over(BigDecimal years) {
        return years.compareTo(BigDecimal.ONE) == 0
                ? "in the first year"
                : "over " + years.stripTrailingZeros().toPlainString() + " years";
    }
}
