package org.talentmoves.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.talentmoves.desk.Field;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.Spelling;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads values as what one would type into a field: texts, numbers, words. */
final class ValueReader {

    private static final int LONGEST = 5_000;

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
        if (!Text.isPlain(text)) {
            wrongs.add(pointer, "It holds a character that does not print.");
            return "";
        }
        if (text.isBlank()) {
            wrongs.add(pointer, "Nothing is written here; leave it out.");
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

    /** Empty for null, and where it is none. */
    Optional<BigDecimal> decimal(JsonNode value, String pointer) {
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

    /** Empty where it is none of the words. */
    <E extends Enum<E>> Optional<E> word(Class<E> kind, String word, String pointer) {
        try {
            return Optional.of(Wire.read(kind, word));
        } catch (UnknownWord e) {
            wrongs.add(pointer, e.reason(), e.allowed());
            return Optional.empty();
        }
    }

    /** Refuses members of other names, and suggests the one that was meant; of the whole, those of {@link Envelope} are known. */
    void known(ObjectNode object, Collection<String> names, String pointer) {
        List<String> allowed = new ArrayList<>(names);
        if (pointer.isEmpty()) {
            Envelope.MEMBERS.stream().sorted().forEach(allowed::add);
        }
        object.propertyNames().stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> wrongs.add(
                        pointer + "/" + Wrongs.escaped(name),
                        "There is no member of this name here." + Spelling.hint(name, allowed),
                        List.copyOf(allowed)));
    }

    /** Empty where it is refused. */
    <T> Optional<T> attempt(String pointer, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Invalid e) {
            wrongs.add(pointer, ((DomainException) e).reason());
        } catch (ArithmeticException e) {
            wrongs.add(pointer, "A whole number is expected here.");
        }
        return Optional.empty();
    }

    /** One of several, with its place. */
    record Cell(JsonNode value, String pointer) {}

    List<Cell> list(ObjectNode thing, String member, String pointer) {
        return cells(thing.path(member), pointer + "/" + member);
    }

    List<Cell> cells(JsonNode value, String pointer) {
        List<Cell> cells = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> cells.add(new Cell(item, pointer + "/" + cells.size())));
        } else if (!value.isNull() && !value.isMissingNode()) {
            wrongs.add(pointer, "A list is expected here, [ … ].");
        }
        return cells;
    }
}
