package org.talentmoves.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sum as reported, with its qualifier: “up to US$100m” has no low, “more than US$200m” has no high.
 *
 * @param low whole units of the currency, inclusive (for “more than”: exclusive); null when not stated
 * @param high whole units of the currency, inclusive; null when not stated
 * @param currency ISO 4217, such as USD; null only when no figure is stated
 */
@Embeddable
public record Amount(
        @Nullable Long low,
        @Nullable Long high,
        @Column(length = 3) @Nullable String currency,
        @Enumerated(EnumType.STRING) Qualifier qualifier) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** Of those of ISO 4217 that say that there is no currency, and that something is only tried. */
    private static final Set<String> NONE = Set.of("XXX", "XTS");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !NONE.contains(code))
            .collect(Collectors.toUnmodifiableSet());

    /** Those that are meant most of the time; others are too much alike to guess one. */
    private static final List<String> FREQUENT =
            List.of("USD", "CNY", "EUR", "GBP", "JPY", "CAD", "CHF", "HKD", "INR", "KRW", "SGD", "TWD", "AUD", "ILS");

    /** Codes that are in use beside those of the standard. */
    private static final Map<String, String> CALLED = Map.of("RMB", "CNY", "NTD", "TWD");

    private static final List<String> MEANT =
            Stream.concat(FREQUENT.stream(), CALLED.keySet().stream()).toList();

    /** Whether it is the code of a currency that is or was, as in ISO 4217. */
    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /** The codes of all currencies that are or were, in their order. */
    public static List<String> currencies() {
        return CURRENCIES.stream().sorted().toList();
    }

    /** Why a text is no code of a currency, and which was probably meant. */
    public static UnknownWord noCurrency(String written) {
        return new UnknownWord(
                "“%s” is no currency that is known here: write its three capital letters as in ISO 4217, such as USD."
                        .formatted(Text.shown(written)),
                currencies(),
                Spelling.nearest(written, MEANT).map(word -> CALLED.getOrDefault(word, word)));
    }

    public Amount {
        if ((low != null && low < 0) || (high != null && high < 0)) {
            throw new AmountContradictsItself("An amount is not below zero.");
        }
        if (!qualifier.fits(low, high)) {
            throw new AmountContradictsItself(
                    "The bounds do not fit the qualifier “%s”: %s.".formatted(Wire.of(qualifier), qualifier.rule()));
        }
        if (currency != null && !CODE.matcher(currency).matches()) {
            throw new AmountContradictsItself("“%s” is no currency: use the three letters of ISO 4217, such as USD."
                    .formatted(Text.shown(currency)));
        }
        if (currency == null && qualifier != Qualifier.UNDISCLOSED) {
            throw new AmountContradictsItself("A figure needs its currency, such as USD.");
        }
    }
}
