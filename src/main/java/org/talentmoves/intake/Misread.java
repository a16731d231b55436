package org.talentmoves.intake;

import java.util.SortedMap;
import java.util.TreeMap;

/** A cell does not hold what its column asks for; becomes a {@link Refusal} with its place. */
final class Misread extends RuntimeException {
    private final transient SortedMap<Integer, String> pieces;

    Misread(String reason) {
        super(reason);
        pieces = new TreeMap<>();
    }

    /** Of a list, with what is wrong with each of its pieces, by their number from 0. */
    Misread(SortedMap<Integer, String> pieces) {
        super(String.join(" ", pieces.values()));
        this.pieces = pieces;
    }

    /** Empty where all of the cell is meant. */
    SortedMap<Integer, String> pieces() {
        return pieces;
    }
}
