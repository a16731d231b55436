package org.talentmoves.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentmoves.desk.Field;
import org.talentmoves.reading.TypedPay;
import org.talentmoves.reading.WrittenAmount;
import org.talentmoves.reading.WrittenCount;
import org.talentmoves.reading.WrittenPay;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.BodyRefused.Wrong;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Qualifier;
import org.talentmoves.shared.Spelling;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads values as what one would type into a field: sums, numbers, words. */
final class ValueReader {

    private static final int LONGEST = 5_000;

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(50);

    private static final List<String> OF_A_SUM = List.of("low", "high", "currency", "qualifier");

    private final Wrongs wrongs;

    ValueReader(Wrongs wrongs) {
        this.wrongs = wrongs;
    }

    /** Empty for null; what no table can hold is refused here. */
    String text(JsonNode value, String pointer) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        if (!value.isString()) {
            wrongs.add(pointer, "A text is expected here, in quotation marks.");
            return "";
        }
        String text = value.asString();
        if (text.length() > LONGEST) {
            wrongs.add(pointer, "It has %d characters, %d are the most.".formatted(text.length(), LONGEST));
            return "";
        }
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            wrongs.add(pointer, "It holds a character that cannot be kept: U+0000, or half of a pair.");
            return "";
        }
        return text;
    }

    /** One of several lines of a field. */
    String oneLine(JsonNode value, String pointer) {
        String text = text(value, pointer);
        if (text.matches("(?s).*[\\r\\n|;；].*")) {
            wrongs.add(pointer, "A name has no line break and none of | and ; in it.");
            return "";
        }
        return text;
    }

    String choice(Field field, JsonNode value, String pointer) {
        String word = text(value, pointer);
        if (!word.isEmpty() && !field.choices().contains(word)) {
            String refused = new UnknownWord(word, field.choices()).reason();
            wrongs.add(pointer, refused, field.choices());
            return "";
        }
        return word;
    }

    String number(JsonNode value, String pointer) {
        if (value.isString()) {
            return text(value, pointer);
        }
        return decimal(value, pointer).map(BigDecimal::toPlainString).orElse("");
    }

    private Optional<BigDecimal> decimal(JsonNode value, String pointer) {
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            if (Math.abs((long) number.scale()) < 20 && number.precision() < 20) {
                BigDecimal plain = number.stripTrailingZeros();
                return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
            }
        }
        wrongs.add(pointer, "A number is expected here, with at most 19 digits.");
        return Optional.empty();
    }

    String people(JsonNode value, String pointer) {
        if (value.isNumber()) {
            return number(value, pointer);
        }
        if (!(value instanceof ObjectNode count)) {
            return text(value, pointer);
        }
        known(count, List.of("people", "qualifier"), pointer);
        Optional<BigDecimal> people = decimal(count.path("people"), pointer + "/people");
        return trying(
                pointer,
                () -> WrittenCount.write(
                        people.orElseThrow(() -> refused(pointer + "/people", "This is needed."))
                                .intValueExact(),
                        qualifier(count, pointer)));
    }

    String sum(JsonNode value, String pointer) {
        return value instanceof ObjectNode sum
                ? trying(pointer, () -> WrittenAmount.write(amount(sum, pointer)))
                : text(value, pointer);
    }

    /** A sum and its period, each as it is given or out of the text of the sum. */
    String pay(ObjectNode term, String pointer) {
        JsonNode value = term.path("amount");
        String word = text(term.path("period"), pointer + "/period");
        Optional<BigDecimal> years = decimal(term.path("years"), pointer + "/years");
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        String typed = value.isObject() ? "" : text(value, pointer + "/amount");
        return trying(pointer + "/amount", () -> {
            Optional<PayPeriod> period = period(word, pointer);
            mustFit(years, period, pointer + "/years");
            if (value instanceof ObjectNode sum) {
                return WrittenPay.write(amount(sum, pointer + "/amount"), period, years);
            }
            if (period.isEmpty() && years.isEmpty()) {
                return typed;
            }
            TypedPay said = WrittenPay.read(typed).value();
            if (said.period().isPresent() && !said.period().equals(period)) {
                throw refused(pointer + "/period", "The text of the amount says another period.");
            }
            if (years.isPresent()
                    && said.years()
                            .filter(told -> told.compareTo(years.get()) != 0)
                            .isPresent()) {
                throw refused(pointer + "/years", "The text of the amount says another number of years.");
            }
            return WrittenPay.write(said.amount(), period, years.isPresent() ? years : said.years());
        });
    }

    /** As {@code Pay} has it; the text of a sum would lose years that do not fit. */
    private static void mustFit(Optional<BigDecimal> years, Optional<PayPeriod> period, String pointer) {
        if (years.isEmpty()) {
            return;
        }
        if (!period.equals(Optional.of(PayPeriod.OVER_YEARS))) {
            throw refused(pointer, "A number of years goes with the period over_years only.");
        }
        BigDecimal number = years.get().stripTrailingZeros();
        if (number.signum() <= 0 || number.compareTo(MOST_YEARS) > 0 || number.scale() > 1) {
            throw refused(
                    pointer, "A term of pay runs for more than 0 and at most 50 years, with at most one decimal.");
        }
    }

    private static Optional<PayPeriod> period(String word, String pointer) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Wire.read(PayPeriod.class, word));
        } catch (UnknownWord e) {
            throw new Misplaced(new Wrong(pointer + "/period", e.reason(), e.allowed()));
        }
    }

    private Amount amount(ObjectNode sum, String pointer) {
        known(sum, OF_A_SUM, pointer);
        String currency = text(sum.path("currency"), pointer + "/currency");
        if (!currency.isEmpty() && !Amount.isCurrency(currency)) {
            throw refused(
                    pointer + "/currency",
                    "“%s” is no currency that is known here: write its three capital letters as in ISO 4217, such as USD."
                            .formatted(Text.shown(currency)));
        }
        return new Amount(
                bound(sum.path("low"), pointer + "/low"),
                bound(sum.path("high"), pointer + "/high"),
                currency.isEmpty() ? null : currency,
                qualifier(sum, pointer));
    }

    private @Nullable Long bound(JsonNode value, String pointer) {
        return decimal(value, pointer).map(BigDecimal::longValueExact).orElse(null);
    }

    private Qualifier qualifier(ObjectNode of, String pointer) {
        String word = text(of.path("qualifier"), pointer + "/qualifier");
        try {
            return Wire.read(Qualifier.class, word);
        } catch (UnknownWord e) {
            throw new Misplaced(new Wrong(pointer + "/qualifier", e.reason(), e.allowed()));
        }
    }

    /** Refuses members of other names, and suggests the one that was meant. */
    void known(ObjectNode object, java.util.Collection<String> allowed, String pointer) {
        object.propertyNames().stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> wrongs.add(
                        pointer + "/" + Wrongs.escaped(name),
                        "There is no member of this name here." + Spelling.hint(name, allowed),
                        List.copyOf(allowed)));
    }

    private static Misplaced refused(String pointer, String detail) {
        return new Misplaced(Wrong.at(pointer, detail));
    }

    private String trying(String pointer, java.util.function.Supplier<String> reading) {
        try {
            return reading.get();
        } catch (Misplaced e) {
            wrongs.add(e.wrong.pointer(), e.wrong.detail(), e.wrong.allowed());
        } catch (Invalid e) {
            wrongs.add(pointer, ((DomainException) e).reason());
        } catch (ArithmeticException e) {
            wrongs.add(pointer, "A whole number is expected here.");
        }
        return "";
    }

    /** Something is wrong at another place than the one that is read. */
    private static final class Misplaced extends RuntimeException {

        private final transient Wrong wrong;

        Misplaced(Wrong wrong) {
            super(wrong.detail());
            this.wrong = wrong;
        }
    }
}
