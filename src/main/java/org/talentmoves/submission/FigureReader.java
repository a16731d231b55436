package org.talentmoves.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.talentmoves.reading.Remark;
import org.talentmoves.reading.TypedPay;
import org.talentmoves.reading.Understood;
import org.talentmoves.reading.WrittenAmount;
import org.talentmoves.reading.WrittenCount;
import org.talentmoves.reading.WrittenPay;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads sums, pay and head counts, each with its qualifier, as what one would type into a field. */
final class FigureReader {

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(50);

    private static final List<String> OF_A_SUM = List.of("low", "high", "currency", "qualifier");

    private static final List<String> OF_PEOPLE = Wire.words(Qualifier.class).stream()
            .filter(word -> !List.of(Wire.of(Qualifier.RANGE), Wire.of(Qualifier.UNDISCLOSED))
                    .contains(word))
            .toList();

    private static final String NEEDED = "This is needed.";

    private static final String NO_CURRENCY = "It names no currency; write it, as in US$100m or EUR 100m.";

    private final Wrongs wrongs;
    private final ValueReader values;

    FigureReader(Wrongs wrongs) {
        this.wrongs = wrongs;
        this.values = new ValueReader(wrongs);
    }

    String people(JsonNode value, String pointer) {
        if (value.isNumber()) {
            return values.number(value, pointer);
        }
        if (!(value instanceof ObjectNode count)) {
            return values.text(value, pointer);
        }
        int before = wrongs.count();
        values.known(count, List.of("people", "qualifier"), pointer);
        Optional<BigDecimal> people = values.decimal(count.path("people"), pointer + "/people");
        if (people.isEmpty()) {
            wrongs.add(pointer + "/people", NEEDED);
        } else if (people.get().scale() > 0 || people.get().signum() <= 0) {
            wrongs.add(pointer + "/people", "A whole number of people is expected here, 1 or more.");
        }
        Optional<Qualifier> qualifier = qualifier(count, pointer + "/qualifier", OF_PEOPLE);
        return wrongs.count() > before || people.isEmpty() || qualifier.isEmpty()
                ? ""
                : trying(
                        pointer + "/people",
                        () -> WrittenCount.write(people.get().intValueExact(), qualifier.get()));
    }

    String sum(JsonNode value, String pointer) {
        if (value instanceof ObjectNode sum) {
            return amount(sum, pointer).map(WrittenAmount::write).orElse("");
        }
        String typed = values.text(value, pointer);
        read(typed, pointer, WrittenAmount::read);
        return typed;
    }

    /**
     * A text of a sum, empty where there is none or it cannot be read; at the desk somebody sees which currency is meant where none
     * is named, here nobody does.
     */
    private <T> Optional<T> read(String typed, String pointer, Function<String, Understood<T>> reading) {
        Optional<Understood<T>> read =
                typed.isBlank() ? Optional.empty() : values.attempt(pointer, () -> reading.apply(typed));
        read.filter(understood -> understood.remarks().contains(Remark.NO_CURRENCY))
                .ifPresent(understood -> wrongs.add(pointer, NO_CURRENCY));
        return read.map(Understood::value);
    }

    /** A sum and its period, each as it is given or out of the text of the sum; empty where something is wrong. */
    String pay(ObjectNode term, String pointer) {
        int before = wrongs.count();
        JsonNode value = term.path("amount");
        String given = values.text(term.path("period"), pointer + "/period");
        Optional<PayPeriod> period =
                given.isEmpty() ? Optional.empty() : values.word(PayPeriod.class, given, pointer + "/period");
        Optional<BigDecimal> years = values.decimal(term.path("years"), pointer + "/years");
        boolean isUnread = wrongs.count() > before;
        String typed = value.isObject() ? "" : values.text(value, pointer + "/amount");
        Optional<TypedPay> read = read(typed, pointer + "/amount", WrittenPay::read);
        boolean isFit = years.isEmpty() || isFit(years.get(), pointer + "/years");
        if (!isUnread && isFit && (period.isPresent() || read.isPresent() || value.isObject())) {
            Optional<PayPeriod> told = period.or(() -> read.flatMap(TypedPay::period));
            if (years.isPresent() && !told.equals(Optional.of(PayPeriod.OVER_YEARS))) {
                wrongs.add(pointer + "/years", "A number of years goes with the period over_years only.");
            }
        }
        read.ifPresent(said -> mustNotContradict(said, period, years, pointer));
        Optional<Amount> amount = value instanceof ObjectNode sum ? amount(sum, pointer + "/amount") : Optional.empty();
        if (wrongs.count() > before) {
            if (typed.isBlank() && !value.isObject()) {
                wrongs.add(pointer + "/amount", NEEDED);
            }
            return "";
        }
        if (amount.isPresent()) {
            return WrittenPay.write(amount.get(), period, years);
        }
        return read.isEmpty() || period.isEmpty() && years.isEmpty()
                ? typed
                : trying(
                        pointer + "/amount",
                        () -> WrittenPay.write(
                                read.get().amount(), period.or(read.get()::period), years.or(read.get()::years)));
    }

    private void mustNotContradict(
            TypedPay said, Optional<PayPeriod> period, Optional<BigDecimal> years, String pointer) {
        if (period.isPresent() && said.period().isPresent() && !said.period().equals(period)) {
            wrongs.add(pointer + "/period", "The text of the amount says another period.");
        }
        if (years.isPresent()
                && said.years().filter(told -> told.compareTo(years.get()) != 0).isPresent()) {
            wrongs.add(pointer + "/years", "The text of the amount says another number of years.");
        }
    }

    /** As {@code Pay} has it; the text of a sum would lose years that do not fit. */
    private boolean isFit(BigDecimal years, String pointer) {
        BigDecimal number = years.stripTrailingZeros();
        boolean fits = number.signum() > 0 && number.compareTo(MOST_YEARS) <= 0 && number.scale() <= 1;
        if (!fits) {
            wrongs.add(pointer, "A term of pay runs for more than 0 and at most 50 years, with at most one decimal.");
        }
        return fits;
    }

    /** Empty where something in it is wrong. */
    private Optional<Amount> amount(ObjectNode sum, String pointer) {
        int before = wrongs.count();
        values.known(sum, OF_A_SUM, pointer);
        int named = wrongs.count();
        String currency = values.text(sum.path("currency"), pointer + "/currency");
        boolean isUnread = wrongs.count() > named;
        boolean isUnknown = !currency.isEmpty() && !Amount.isCurrency(currency);
        Optional<Long> low = bound(sum.path("low"), pointer + "/low");
        Optional<Long> high = bound(sum.path("high"), pointer + "/high");
        Optional<Qualifier> qualifier = qualifier(sum, pointer + "/qualifier", Wire.words(Qualifier.class));
        boolean isReadable = wrongs.count() == before && qualifier.isPresent();
        if (isUnknown) {
            UnknownWord unknown = Amount.noCurrency(currency);
            wrongs.add(pointer + "/currency", unknown.reason(), unknown.allowed());
        }
        boolean isBare = currency.isEmpty()
                && !isUnread
                && qualifier.filter(told -> told != Qualifier.UNDISCLOSED).isPresent();
        if (isBare) {
            wrongs.add(pointer + "/currency", "A figure needs its currency, such as USD.");
        }
        if (!isReadable) {
            return Optional.empty();
        }
        // what is wrong beside the currency is told with it
        String known = isBare || isUnknown ? "USD" : currency;
        Optional<Amount> amount = values.attempt(
                pointer,
                () -> new Amount(low.orElse(null), high.orElse(null), known.isEmpty() ? null : known, qualifier.get()));
        return isBare || isUnknown ? Optional.empty() : amount;
    }

    private Optional<Long> bound(JsonNode value, String pointer) {
        return values.decimal(value, pointer).flatMap(number -> values.attempt(pointer, number::longValueExact));
    }

    private Optional<Qualifier> qualifier(ObjectNode of, String pointer, List<String> allowed) {
        String word = values.text(of.path("qualifier"), pointer);
        if (word.isEmpty()) {
            wrongs.add(pointer, NEEDED, allowed);
            return Optional.empty();
        }
        if (!allowed.contains(word)) {
            wrongs.add(pointer, new UnknownWord(word, allowed).reason(), allowed);
            return Optional.empty();
        }
        return Optional.of(Wire.read(Qualifier.class, word));
    }

    private String trying(String pointer, Supplier<String> reading) {
        return values.attempt(pointer, reading).orElse("");
    }
}
