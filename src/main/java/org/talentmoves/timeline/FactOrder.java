package org.talentmoves.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;

/**
 * In what order facts are listed; those alike in the order of their ids. Written {@code -updated} with the latest or the
 * highest first, {@code updated} the other way round.
 */
public record FactOrder(Key key, boolean descending) {

    public static final FactOrder NEWEST_FIRST = new FactOrder(Key.TIMELINE, true);

    /** By what facts are put in order. */
    public enum Key {
        TIMELINE,
        HAPPENED,
        ANNOUNCED,
        PUBLISHED,
        UPDATED,
        /** The least that the sum can be which stands for the pay; below all of them what has none to compare. */
        PAY;

        static Key of(DateField field) {
            return valueOf(field.name());
        }

        boolean isMoment() {
            return this != PAY && DateField.valueOf(name()).isMoment();
        }
    }

    /** The latest first by a date. */
    public static FactOrder latest(DateField field) {
        return new FactOrder(Key.of(field), true);
    }

    /** Reads the written form, or refuses it with all that are allowed. */
    static FactOrder of(String written) {
        return all().stream()
                .filter(order -> order.toString().equals(written))
                .findFirst()
                .orElseThrow(() -> new UnknownWord(written, words()));
    }

    /** The written forms of all orders. */
    public static List<String> words() {
        return all().stream().map(FactOrder::toString).toList();
    }

    /** Whether facts stand as in the calendar, so that those of a month are together. */
    public boolean isByTimeline() {
        return key == Key.TIMELINE;
    }

    private static List<FactOrder> all() {
        return Stream.of(Key.values())
                .flatMap(key -> Stream.of(new FactOrder(key, true), new FactOrder(key, false)))
                .toList();
    }

    /** What is compared, in SQL; {@code currency} is three letters. */
    String column(String currency) {
        return key == Key.PAY
                ? "(case when pay_currency = '%s' and pay_low is not null then pay_low else -1 end)".formatted(currency)
                : DateField.valueOf(key.name()).column();
    }

    /** What is compared, as the whole number that a {@link Cursor} keeps. */
    String position(String currency) {
        return key.isMoment()
                ? "cast(extract(epoch from %s) * 1000000 as bigint)".formatted(column(currency))
                : "cast(%s as bigint)".formatted(column(currency));
    }

    /** The value at which a stretch begins, from the parameter {@code :position}. */
    String place() {
        return key.isMoment() ? "timestamptz 'epoch' + :position * interval '1 microsecond'" : ":position";
    }

    /** That parameter, of the type of its column. */
    Object position(long at) {
        return isWide() ? (Object) at : (Object) Math.toIntExact(at);
    }

    /** Whether its positions need more than the eight figures of a day. */
    boolean isWide() {
        return key == Key.PAY || key.isMoment();
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + Wire.of(key);
    }
}
