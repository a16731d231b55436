package org.talentmoves.source;

/** How sure one can be of a fact, surest first. Computed from its citations, never typed; see {@link Assessment}. */
public enum Standing {
    /** A party to it supports it on record, and nobody denies it. */
    CONFIRMED,
    /** At least two origins report it, none known to retell another, and nobody denies it. */
    CORROBORATED,
    /** No second origin is known, and nobody denies it. */
    SINGLE_ORIGIN,
    /** Somebody denies it. */
    CONTESTED
}
