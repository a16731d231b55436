package org.talentmoves.timeline.api;

import java.util.function.IntSupplier;
import org.talentmoves.timeline.Vantage;

/**
 * How many labs, people or sources a list has.
 *
 * @param leftOut how many there would be more without the vantage
 */
record CountView(int count, int leftOut) {

    static CountView of(int listed, Vantage vantage, IntSupplier all) {
        return new CountView(listed, vantage.equals(Vantage.NOW) ? 0 : all.getAsInt() - listed);
    }
}
