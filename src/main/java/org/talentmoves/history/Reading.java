package org.talentmoves.history;

/** How the columns of a facet are read. */
public enum Reading {
    /** Plain words, or a number. */
    TEXT,
    /** Words of the starter files' language, English. */
    ENGLISH,
    CHINESE,
    /** A post, which may be one of the usual ones. */
    ROLE,
    /** One of the words of the trade. */
    WORD,
    /** A date as in EDTF, or without its ~ with a second column that says whether it is approximate. */
    DATE,
    /** Low, high, currency, qualifier. */
    AMOUNT,
    /** Period and years. */
    PERIOD,
    /** A number and its qualifier. */
    PEOPLE,
    PERCENT,
    LAB,
    /** One or several people. */
    RESEARCHERS,
    SOURCE,
    /** The id of an offer. */
    OFFER,
    /** Several names. */
    NAMES,
    COUNTRY,
    /** A tag as in BCP 47. */
    LANGUAGE,
    ADDRESS
}
