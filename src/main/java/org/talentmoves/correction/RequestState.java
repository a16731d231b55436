package org.talentmoves.correction;

/** What became of a request. */
public enum RequestState {
    OPEN,
    ACCEPTED,
    DECLINED
}
