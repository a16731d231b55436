package org.talentmoves.reading;

import java.util.Locale;
import org.talentmoves.shared.Amount;

/** A sum as people write it: “up to $100m”, “€2bn”, “3–7 million dollars”, “约2.5亿美元”. */
public final class WrittenAmount {

    private WrittenAmount() {}

    /** Refuses what is no sum, has no currency, or says of itself what no qualifier holds. */
    public static Understood<Amount> read(String typed) {
        return read(Line.of("The amount", typed));
    }

    static Understood<Amount> read(Line line) {
        return new AmountReading(line).read();
    }

    /** The text from which {@link #read} reads the same sum, exact to the unit: “up to USD 100,000,000”. */
    public static String write(Amount amount) {
        Long low = amount.low();
        Long high = amount.high();
        if (low != null && high != null && !low.equals(high)) {
            return sum(amount, low) + "–" + figure(high);
        }
        Long bound = low == null ? high : low;
        return bound == null ? undisclosed(amount) : Qualified.write(amount.qualifier(), sum(amount, bound));
    }

    private static String undisclosed(Amount amount) {
        return amount.currency() == null ? "undisclosed" : "undisclosed, " + amount.currency();
    }

    private static String sum(Amount amount, long bound) {
        return amount.currency() + " " + figure(bound);
    }

    private static String figure(long bound) {
        return String.format(Locale.ROOT, "%,d", bound);
    }
}
