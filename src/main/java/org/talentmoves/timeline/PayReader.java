package org.talentmoves.timeline;

import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.talentmoves.offer.PayComponent;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Wire;

/** Reads from parameters by which pay facts are sought. */
final class PayReader {

    private PayReader() {}

    static PaySought pay(Parameters parameters) {
        Long min = parameters.one("payMin", PayReader::sum);
        Long max = parameters.one("payMax", PayReader::sum);
        if (min != null && max != null && max < min) {
            parameters.contradicts("payMax", "The most is less than the least.");
        }
        return new PaySought(
                min,
                max,
                new LinkedHashSet<>(parameters.list("payComponent", word -> Wire.read(PayComponent.class, word))),
                new LinkedHashSet<>(parameters.list("payPeriod", word -> Wire.read(PayPeriod.class, word))),
                parameters.one("currency", PayReader::currency),
                bound(parameters));
    }

    private static PaySought.@Nullable Bound bound(Parameters parameters) {
        PaySought.Bound bound = parameters.one("payBound", word -> Wire.read(PaySought.Bound.class, word));
        if (bound != null && !parameters.isGiven("payMin") && !parameters.isGiven("payMax")) {
            parameters.contradicts(
                    "payBound", "“payBound” says which bound is compared; give “payMin” or “payMax” as well.");
        }
        return bound;
    }

    private static String currency(String written) {
        if (!Amount.isCurrency(written)) {
            throw Amount.noCurrency(written);
        }
        return written;
    }

    private static long sum(String digits) {
        if (!digits.matches("[0-9]{1,15}")) {
            throw new NotAParameter(
                    "“%s” is no sum in whole units of the currency: write digits only, 15 at most, such as 10000000."
                            .formatted(Text.shown(digits)));
        }
        return Long.parseLong(digits);
    }
}
