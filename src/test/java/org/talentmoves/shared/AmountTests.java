package org.talentmoves.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.talentmoves.shared.RefusalAssert.assertThatRefusal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTests {

    /** The columns of the table below. */
    private enum Bounds {
        NONE(null, null),
        LOW(5L, null),
        HIGH(null, 9L),
        SAME(5L, 5L),
        RISING(5L, 9L),
        FALLING(9L, 5L);

        private final @Nullable Long low;
        private final @Nullable Long high;

        Bounds(@Nullable Long low, @Nullable Long high) {
            this.low = low;
            this.high = high;
        }

        Amount with(Qualifier qualifier) {
            return new Amount(low, high, "USD", qualifier);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # qualifier   NONE     LOW      HIGH     SAME     RISING   FALLING
            EXACT,        refused, refused, refused, fits,    refused, refused
            ABOUT,        refused, refused, refused, fits,    refused, refused
            AT_LEAST,     refused, fits,    refused, refused, refused, refused
            MORE_THAN,    refused, fits,    refused, refused, refused, refused
            UP_TO,        refused, refused, fits,    refused, refused, refused
            RANGE,        refused, refused, refused, refused, fits,    refused
            UNDISCLOSED,  fits,    refused, refused, refused, refused, refused
            """)
    void hasTheBoundsOfItsQualifierAndNoOthers(ArgumentsAccessor row) {
        Qualifier qualifier = Qualifier.valueOf(row.getString(0));
        for (Bounds bounds : Bounds.values()) {
            if (row.getString(bounds.ordinal() + 1).equals("fits")) {
                assertThatCode(() -> bounds.with(qualifier)).doesNotThrowAnyException();
            } else {
                assertThatRefusal(() -> bounds.with(qualifier))
                        .isOf(AmountContradictsItself.class)
                        .saying(qualifier.rule());
            }
        }
    }

    @Test
    void namesItsQualifierInTheRefusal() {
        assertThatRefusal(() -> new Amount(100L, 100L, "USD", Qualifier.UP_TO))
                .isOf(AmountContradictsItself.class)
                .saying("do not fit the qualifier “up_to”: only high is given");
    }

    @ParameterizedTest
    @EnumSource
    void isNeverBelowZero(Qualifier qualifier) {
        assertThatRefusal(() -> new Amount(-1L, null, "USD", qualifier)).saying("not below zero");
        assertThatRefusal(() -> new Amount(null, -1L, "USD", qualifier)).saying("not below zero");
        assertThatRefusal(() -> new Amount(-1L, -1L, "USD", qualifier)).saying("not below zero");
        assertThatRefusal(() -> new Amount(Long.MIN_VALUE, 1L, "USD", qualifier))
                .saying("not below zero");
    }

    @Test
    void mayBeZeroWhichIsNotUnknown() {
        assertThat(SampleAmounts.exactly(0)).isNotEqualTo(SampleAmounts.UNDISCLOSED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNDISCLOSED")
    void needsACurrencyForItsFigure(Qualifier qualifier) {
        Long low = qualifier == Qualifier.UP_TO ? null : 5L;
        Long high = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN ? null : 5L;
        Long top = qualifier == Qualifier.RANGE ? Long.valueOf(9) : high;
        assertThatRefusal(() -> new Amount(low, top, null, qualifier)).saying("needs its currency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "usd", "Usd", "US", "USDT", "US$", "$", "USD\n", " USD", "ＵＳＤ", "ÜSD", "US\u0000", "人民币"})
    void refusesWhatIsNoCurrency(String currency) {
        assertThatRefusal(() -> new Amount(5L, 5L, currency, Qualifier.EXACT))
                .isOf(AmountContradictsItself.class)
                .saying("ISO 4217");
    }

    @Test
    void mayNameTheCurrencyOfAnUndisclosedSum() {
        assertThatCode(() -> new Amount(null, null, "CNY", Qualifier.UNDISCLOSED))
                .doesNotThrowAnyException();
    }

    @Test
    void isNotTheSameWithAnotherQualifier() {
        assertThat(SampleAmounts.exactly(100)).isNotEqualTo(new Amount(100L, 100L, "USD", Qualifier.ABOUT));
    }

    @Test
    void isTheSameWithTheSameWords() {
        assertThat(SampleAmounts.upTo(100_000_000)).isEqualTo(SampleAmounts.upTo(100_000_000));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            GPB, GBP
            UDS, USD
            RBM, CNY
            rmb, CNY
            EUI, EUR
            JPN, JPY
            EURO, EUR
            QQQ, -
            """)
    void guessesWhichCurrencyWasMeant(String written, @Nullable String meant) {
        assertThat(Amount.noCurrency(written).nearest()).isEqualTo(meant);
    }
}
