package org.talentmoves.timeline.api;

/** What the facts of a list bring along when it is asked for. */
enum Include {
    /** Who says what of each fact and of its pay. */
    CITATIONS,
    /** The person, or those whom a group names, with all names and the career. */
    RESEARCHER,
    /** The labs of a move or an offer, with their kind, country, and whole. */
    LABS,
    /** The whole offer that a move followed. */
    OFFER,
    /** Of the sentences, the form with footnotes. */
    SENTENCES
}
