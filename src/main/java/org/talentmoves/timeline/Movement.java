package org.talentmoves.timeline;

/**
 * Moves of people in one direction, and what a number of them leaves out.
 *
 * @param people counted by their own moves
 * @param contested how many of them somebody denies; they count for the high bound only
 * @param undated people whose moves have no date, left out when a period is asked for
 * @param groups moves of groups, left out because they overlap with named people
 */
public record Movement(Bounds people, int contested, int undated, int groups) {

    public int low() {
        return people.low();
    }

    public int high() {
        return people.high();
    }
}
