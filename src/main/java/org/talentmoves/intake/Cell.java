package org.talentmoves.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.talentmoves.shared.DomainException;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.FactKind;
import org.talentmoves.shared.PartialDate;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.Text;
import org.talentmoves.shared.Wire;

/** How cells are read. A cell that can be read has one way to be written, so that equal cells are equal texts. */
final class Cell {

    /** The highest number of an id in a file; those above are for facts that are entered later. */
    private static final long HIGHEST = 999_999_999;

    static final Reading<Slug> SLUG = new Reading<>(CellType.SLUG, Slug::new);
    static final Reading<FactId> FACT = new Reading<>(CellType.text("[mopdbt]([0-9]{3}|[1-9][0-9]{3,8})"), FactId::new);

    /** A date in EDTF, such as {@code 2025-06~}. */
    static final Reading<PartialDate> DATE = new Reading<>(CellType.DATE, PartialDate::of);

    /** A date whose approximation is told in a column of its own. */
    static final Reading<PartialDate> DATE_ITSELF = new Reading<>(CellType.DATE_ITSELF, Cell::isoDate);

    static final Reading<Boolean> TRUTH = new Reading<>(CellType.of(CellType.Sort.TRUTH), Cell::truth);

    private Cell() {}

    /** A text that the value to which it belongs accepts. */
    static Reading<String> text(Consumer<String> belonging) {
        return new Reading<>(CellType.TEXT, cell -> cell).accepted(belonging);
    }

    static <E extends Enum<E>> Reading<E> word(Class<E> kind) {
        return new Reading<>(CellType.words(Wire.words(kind)), cell -> Wire.read(kind, cell));
    }

    static Reading<FactId> fact(FactKind kind) {
        CellType type = CellType.text(kind.letter() + "([0-9]{3}|[1-9][0-9]{3,8})");
        return new Reading<>(type, FactId::new).accepted(id -> mustBe(kind, id));
    }

    private static void mustBe(FactKind kind, FactId id) {
        if (id.kind() != kind) {
            throw new Misread("“%s” has the letter of another kind: this id begins with %c, such as %c001."
                    .formatted(id, kind.letter(), kind.letter()));
        }
        if (id.number() > HIGHEST) {
            throw new Misread("“%s” is too high: the facts entered next take the numbers after the highest, so write"
                            .formatted(id)
                    + " at most nine digits.");
        }
    }

    private static PartialDate isoDate(String cell) {
        PartialDate date = PartialDate.of(cell);
        if (date.approximate()) {
            throw new Misread(
                    "“%s” has a ~; leave it out and write true in the column for approximate dates.".formatted(cell));
        }
        return date;
    }

    private static boolean truth(String cell) {
        if (!cell.equals("true") && !cell.equals("false")) {
            throw new Misread("“%s” is not one of true, false.".formatted(Text.shown(cell)));
        }
        return cell.equals("true");
    }

    /** A whole number that the value to which it belongs accepts. */
    static Reading<Long> number(Consumer<Long> belonging) {
        return new Reading<Long>(CellType.of(CellType.Sort.WHOLE_NUMBER), Cell::number).accepted(belonging);
    }

    /** A whole number of things that the value to which it belongs accepts. */
    static Reading<Integer> count(Consumer<Integer> belonging) {
        return new Reading<Integer>(CellType.of(CellType.Sort.WHOLE_NUMBER), Cell::counted).accepted(belonging);
    }

    private static int counted(String cell) {
        long number = number(cell);
        if (number > Integer.MAX_VALUE) {
            throw new Misread("“%s” is too many.".formatted(cell));
        }
        return (int) number;
    }

    private static long number(String cell) {
        try {
            long number = Long.parseLong(cell);
            if (Long.toString(number).equals(cell)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number written in another way
        }
        throw new Misread("“%s” is no whole number: write digits only, such as 2500000.".formatted(Text.shown(cell)));
    }

    /** A number with at most so many digits before and after the point, none of them idle. */
    static Reading<BigDecimal> decimal(int before, int after, Consumer<BigDecimal> belonging) {
        return new Reading<>(CellType.of(CellType.Sort.NUMBER), cell -> decimal(cell, before, after))
                .accepted(belonging);
    }

    static Reading<LocalDate> day(String what) {
        return new Reading<>(CellType.of(CellType.Sort.DAY), cell -> {
            PartialDate date = isoDate(cell);
            if (date.precision() != PartialDate.Precision.DAY) {
                throw new Misread("“%s” is no day: %s, such as 2025-06-30.".formatted(cell, what));
            }
            return date.earliest();
        });
    }

    private static BigDecimal decimal(String cell, int before, int after) {
        try {
            BigDecimal number = new BigDecimal(cell.length() > 20 ? "" : cell).stripTrailingZeros();
            if (number.scale() <= after
                    && number.precision() - number.scale() <= before
                    && number.toPlainString().equals(cell)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number written in another way
        }
        throw new Misread("“%s” is no number with at most %d digits before and %d after the point, such as 4 or 1.5."
                .formatted(Text.shown(cell), before, after));
    }

    /** Things parted by {@code |}, each given once. */
    static <T> Reading<List<T>> list(Function<String, T> reading) {
        return new Reading<>(Reading.typeOf(reading).listed(), cell -> {
            List<T> things = new ArrayList<>();
            SortedMap<Integer, String> wrong = new TreeMap<>();
            String[] pieces = cell.split("\\|", -1);
            for (int number = 0; number < pieces.length; number++) {
                try {
                    T thing = reading.apply(unpadded(pieces[number]));
                    if (things.contains(thing)) {
                        wrong.put(number, "“%s” is given twice.".formatted(Text.shown(pieces[number])));
                    }
                    things.add(thing);
                } catch (Misread refused) {
                    wrong.put(number, String.valueOf(refused.getMessage()));
                } catch (DomainException refused) {
                    wrong.put(number, refused.reason());
                }
            }
            if (!wrong.isEmpty()) {
                throw new Misread(wrong);
            }
            return things;
        });
    }

    /** Refuses what would not be kept as it stands. */
    static String unpadded(String cell) {
        if (!cell.equals(Text.trimmed(cell))) {
            throw new Misread("“%s” begins or ends with a space; leave it out.".formatted(Text.shown(cell)));
        }
        if (!Text.isPlain(cell)) {
            throw new Misread("“%s” holds a control character, such as a line break; write one plain line."
                    .formatted(Text.shown(cell)));
        }
        return cell;
    }
}
