package org.talentmoves.timeline.api;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.LeftOut;
import org.talentmoves.timeline.Missing;
import org.talentmoves.timeline.Vantage;

/**
 * How many labs, people or sources a list has.
 *
 * @param leftOut how many there would be more without the vantage
 * @param moves how many moves the balances of labs leave out; null for other lists
 */
record CountView(int count, Missing leftOut, @Nullable LeftOut moves) {

    static CountView of(Vantage vantage, ToIntFunction<Vantage> counting) {
        return new CountView(counting.applyAsInt(vantage), Missing.of(vantage, counting), null);
    }

    CountView with(LeftOut left) {
        return new CountView(count, leftOut, left);
    }
}
