package org.talentmoves.correction;

/** What became of a request. */
public enum RequestState {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Set aside without an answer, being no request at all. No list and no number that is public has it. */
    SPAM
}
