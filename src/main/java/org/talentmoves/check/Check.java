package org.talentmoves.check;

/**
 * A rule that what is published should keep. It finds only what certainly breaks it: a year contradicts none of its months,
 * and a date that is only about right may be off by as much as {@link When} grants.
 */
interface Check {

    /** Its name in addresses and answers, which also names its texts, such as {@code same_move_twice}. */
    String name();

    /**
     * A query of what breaks the rule, one row a finding: {@code key text} (the ids that tell it from all others of this
     * check, and stay the same), {@code facts text[]}, {@code people uuid[]}, {@code labs uuid[]}, {@code sources uuid[]},
     * {@code dates text[]} (EDTF), {@code usual bigint}, in the order in which its text names them.
     */
    String sql();

    /**
     * A query of one row with how many it could judge, {@code judged}, of all that the rule is about, {@code all_there_are}:
     * what lacks a date or a figure is not found fault with, and not found right either.
     */
    String judged();
}
