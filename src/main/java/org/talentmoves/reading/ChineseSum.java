package org.talentmoves.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sum in two units, one below the other, is one number of the smaller: 1亿5000万 is 15000万. */
final class ChineseSum {

    private static final long MYRIAD = 10_000;
    private static final Set<Long> UNITS = Set.of(MYRIAD, MYRIAD * MYRIAD, MYRIAD * MYRIAD * MYRIAD);

    private ChineseSum() {}

    static List<Token> joined(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (Token token : tokens) {
            int place = place(token, joined);
            joined.add(place, token);
            if (token instanceof Token.Times least && place >= 3) {
                join(joined.subList(place - 3, place + 1), least.factor());
            }
        }
        return joined;
    }

    /** A unit belongs to its figure, also in 5000多万. */
    private static int place(Token token, List<Token> before) {
        int end = before.size();
        return token instanceof Token.Times && end > 0 && before.get(end - 1) instanceof Token.Says ? end - 1 : end;
    }

    private static void join(List<Token> last, long least) {
        if (last.get(0) instanceof Token.Figure high
                && last.get(1) instanceof Token.Times unit
                && last.get(2) instanceof Token.Figure low
                && goTogether(new Bound(high, unit.factor()), new Bound(low, least))) {
            BigDecimal times = BigDecimal.valueOf(unit.factor() / least);
            last.set(0, new Token.Figure(high.value().multiply(times).add(low.value()), 1, true));
            last.subList(1, 3).clear();
        }
    }

    /** 1亿5千 is not clear: people mean 1亿5千万 by it. */
    private static boolean goTogether(Bound high, Bound low) {
        return UNITS.contains(high.factor())
                && low.factor() < high.factor()
                && low.factor() >= high.factor() / MYRIAD
                && high.figure().stripTrailingZeros().scale() <= 0
                && !low.isAbove(high.factor() - 1);
    }
}
