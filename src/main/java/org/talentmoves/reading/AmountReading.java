package org.talentmoves.reading;

import java.util.ArrayList;
import java.util.List;
import org.talentmoves.shared.Amount;
import org.talentmoves.shared.Qualifier;

/** Puts the tokens of a line together to a sum, or refuses them. */
final class AmountReading {

    private static final Scanner.Subject ENGLISH = money(AmountWords.ENGLISH);
    private static final Scanner.Subject CHINESE = money(AmountWords.CHINESE);

    private final Line line;
    private final Pieces pieces;
    private final List<Remark> remarks;

    AmountReading(Line line) {
        this.line = line;
        this.pieces = new Pieces(ChineseSum.joined(Scanner.tokens(line, line.isChinese() ? CHINESE : ENGLISH)));
        this.remarks = new ArrayList<>(pieces.remarks());
    }

    private static Scanner.Subject money(Lexicon words) {
        return new Scanner.Subject(words, true, Why.AMOUNT_WORD, Why.AMOUNT_VAGUE, Why.AMOUNT_SEPARATORS);
    }

    Understood<Amount> read() {
        List<Token.Figures> figures = pieces.of(Token.Figures.class).toList();
        if (!pieces.areInPlace()) {
            throw line.refused(Why.AMOUNT_UNKNOWN);
        }
        Amount amount = figures.isEmpty() ? sum() : ofDigits(figures);
        return new Understood<>(amount, remarks);
    }

    private Amount sum() {
        List<Qualifier> qualifiers = pieces.qualifiers();
        if (qualifiers.size() > 1) {
            throw line.refused(Why.AMOUNT_TWO_QUALIFIERS);
        }
        if (qualifiers.contains(Qualifier.UNDISCLOSED)) {
            return undisclosed();
        }
        List<Bound> bounds = pieces.bounds();
        return switch (bounds.size()) {
            case 1 -> one(bounds.get(0), qualifiers.isEmpty() ? Qualifier.EXACT : qualifiers.get(0));
            case 2 -> range(bounds.get(0), bounds.get(1), qualifiers);
            default -> throw line.refused(Why.AMOUNT_UNKNOWN);
        };
    }

    private Amount undisclosed() {
        if (pieces.hasNumber()) {
            throw line.refused(Why.AMOUNT_UNKNOWN);
        }
        return new Amount(null, null, isInCurrency() ? currency() : null, Qualifier.UNDISCLOSED);
    }

    private Amount one(Bound bound, Qualifier qualifier) {
        long units = units(bound);
        boolean isUpper = qualifier == Qualifier.UP_TO;
        boolean isLower = qualifier == Qualifier.AT_LEAST || qualifier == Qualifier.MORE_THAN;
        return new Amount(isUpper ? null : units, isLower ? null : units, currency(bound), qualifier);
    }

    private Amount range(Bound first, Bound high, List<Qualifier> qualifiers) {
        if (!qualifiers.isEmpty()) {
            throw line.refused(Why.AMOUNT_QUALIFIED_RANGE);
        }
        Bound low = new FirstBound(first, high)
                .inFull()
                .filter(full -> full.equals(first) || !pieces.isFirstClosed())
                .orElseThrow(() -> line.refused(Why.AMOUNT_RANGE_UNIT));
        long from = units(low);
        long to = units(high);
        if (from >= to) {
            throw line.refused(Why.AMOUNT_RANGE);
        }
        return new Amount(from, to, currency(low), Qualifier.RANGE);
    }

    /** “eight figures” are 10,000,000 to 99,999,999, as the starter data holds them. */
    private Amount ofDigits(List<Token.Figures> figures) {
        if (figures.size() > 1 || pieces.hasNumber() || !pieces.qualifiers().isEmpty()) {
            throw line.refused(Why.AMOUNT_QUALIFIED_RANGE);
        }
        long high = (long) Math.pow(10, figures.get(0).digits());
        remarks.add(Remark.FIGURES);
        return new Amount(high / 10, high - 1, currency(), Qualifier.RANGE);
    }

    private long units(Bound bound) {
        if (!bound.isWhole()) {
            throw line.refused(Why.AMOUNT_CENTS);
        }
        if (bound.isAbove(Long.MAX_VALUE)) {
            throw line.refused(Why.AMOUNT_TOO_LARGE);
        }
        return bound.value().longValueExact();
    }

    private boolean isInCurrency() {
        return pieces.of(Token.Money.class).findAny().isPresent();
    }

    /** US dollars where none is named, but not in Chinese, where the yuan are as likely. */
    private String currency(Bound least) {
        if (isInCurrency() || line.isChinese()) {
            return currency();
        }
        if (least.isSmall()) {
            throw line.refused(Why.AMOUNT_BARE);
        }
        remarks.add(Remark.NO_CURRENCY);
        return Currencies.US_DOLLAR;
    }

    /** The currency on which all signs and names in the line agree. */
    private String currency() {
        List<String> codes = pieces.of(Token.Money.class)
                .map(Token.Money::codes)
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElseThrow(() -> line.refused(Why.CURRENCY_MISSING));
        if (codes.isEmpty()) {
            throw line.refused(Why.CURRENCY_TWO);
        }
        if (codes.size() > 1 && codes.contains(Currencies.YUAN)) {
            throw line.refused(Why.CURRENCY_YEN_OR_YUAN);
        }
        if (codes.size() > 1) {
            remarks.add(Remark.US_DOLLARS);
        }
        return codes.get(0);
    }
}
