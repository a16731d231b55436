package org.talentmoves.intake;

/** A cell does not hold what its column asks for; becomes a {@link Refusal} with its place. */
final class Misread extends RuntimeException {
    Misread(String reason) {
        super(reason);
    }
}
